import { useMemo } from 'preact/hooks';
import { importWords } from '@/assets/messages/import';
import { pageWords } from '@/assets/messages/pages';
import type { Campaign } from '@/lib/model/campaign';
import type { Placing, PreviewView } from './intake-port';
import { countPeople, countPlaced, type IntakeSession, type IntakeState } from './intake-session';
import { PlacingForm } from './PlacingForm';
import { PreviewLists } from './PreviewLists';
import { PreviewTable } from './PreviewTable';
import { Progress } from './Progress';

interface PreviewStepProps {
  preview: PreviewView;
  placing: Placing;
  campaigns: readonly Campaign[];
  progress: IntakeState['progress'];
  isPasted: boolean;
  /** Lines read, and lines beyond the limit. */
  lines: number;
  surplus: number;
  session: IntakeSession;
  onSave(rows: string[][]): void;
}

const words = importWords.preview;

/** What an import would do, counted and listed, with the choices left; the last step before storing. */
export function PreviewStep(props: PreviewStepProps) {
  const { preview, placing, campaigns, progress, session } = props;
  const { creators, duplicates, problems } = preview;
  // Ten thousand are not counted anew at every step of the progress.
  const counts = useMemo((): [keyof typeof words.counts, number][] => {
    const bad = problems.filter(({ kind }) => kind === 'bad').length;
    const known = countPeople(creators.filter(({ isKnown }) => isKnown));
    const blocked = creators.filter(({ isDoNotContact }) => isDoNotContact);
    return [
      ['fresh', countPeople(creators) - known],
      ['known', known],
      ['duplicates', duplicates.length],
      ['bad', bad],
      ['leftOut', problems.length - bad],
      ['doNotContact', countPeople(blocked)],
    ];
  }, [creators, duplicates, problems]);
  const placed = useMemo(() => countPlaced(preview, placing), [preview, placing]);

  return (
    <>
      <div class="step-body">
        <h3 tabIndex={-1} data-step-title>
          {words.title}
        </h3>
        <ul class="counts">
          {counts
            .filter(([name, n]) => n > 0 || name === 'fresh')
            .map(([name, n]) => (
              <li key={name} class={name === 'bad' ? 'is-check' : ''}>
                <b>{pageWords.count(n)}</b> {words.counts[name]}
              </li>
            ))}
        </ul>
        {props.surplus > 0 && (
          <p class="error">{importWords.mapping.surplus(props.lines, props.surplus)}</p>
        )}
        <PlacingForm
          preview={preview}
          placing={placing}
          campaigns={campaigns}
          isDisabled={progress !== undefined}
          onPlace={session.place}
        />
        {placed > 0 && (
          <PreviewTable
            creators={creators}
            placing={placing}
            campaigns={campaigns}
            newCampaigns={preview.newCampaigns}
          />
        )}
        <PreviewLists preview={preview} onSave={props.onSave} />
      </div>
      <footer class="step-foot">
        {progress === undefined ? (
          <>
            <span class="error">{placed === 0 ? words.nobody : undefined}</span>
            <button type="button" class="button" onClick={session.back}>
              {props.isPasted ? words.backToSource : words.back}
            </button>
            <button
              type="button"
              class="button primary"
              disabled={placed === 0}
              onClick={session.start}
            >
              {words.start(placed)}
            </button>
          </>
        ) : (
          <>
            <Progress
              label={words.progressLabel}
              text={
                progress.isStopping ? words.stopping : words.progress(progress.done, progress.total)
              }
              done={progress.done}
              total={progress.total}
            />
            <button
              type="button"
              class="button"
              disabled={progress.isStopping}
              onClick={session.stop}
            >
              {words.cancel}
            </button>
          </>
        )}
      </footer>
    </>
  );
}
