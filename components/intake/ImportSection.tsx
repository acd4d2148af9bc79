import { useEffect, useRef, useState } from 'preact/hooks';
import { importWords } from '@/assets/messages/import';
import type { SectionProps } from '@/components/desk/section';
import { DoneStep } from './DoneStep';
import './intake.css';
import type { IntakePort } from './intake-port';
import { type IntakeSession, intakeSteps } from './intake-session';
import { MappingStep } from './MappingStep';
import { PreviewStep } from './PreviewStep';
import { SourceStep } from './SourceStep';

interface ImportSectionProps extends SectionProps {
  session: IntakeSession;
  port: Pick<IntakePort, 'limits' | 'saveTable'>;
}

const words = importWords;

/** Bringing creators along: source, columns, preview, done. Nothing is stored before the last step. */
export function ImportSection({ data, desk, go, say, session, port }: ImportSectionProps) {
  const [state, setState] = useState(session.state);
  const root = useRef<HTMLElement>(null);
  const { step, isBusy, source, mapping, preview, placing, outcome } = state;
  const campaigns = data.campaigns.filter(({ archivedAt }) => archivedAt === undefined);

  useEffect(() => {
    const update = () => setState(session.state());
    update();
    return session.subscribe(update);
  }, [session]);

  // A new step begins at its top, also for who cannot see it.
  const shownStep = useRef(step);
  useEffect(() => {
    if (shownStep.current === step) return;
    shownStep.current = step;
    root.current?.scrollTo({ top: 0 });
    root.current?.querySelector<HTMLElement>('[data-step-title]')?.focus();
  }, [step]);

  return (
    <section class="intake" ref={root} aria-busy={isBusy}>
      <header class="intake-head">
        <h2>{words.title}</h2>
        <p class="muted">{words.intro}</p>
        <ol class="intake-steps" aria-label={words.stepsLabel}>
          {intakeSteps.map((one) => (
            <li
              key={one}
              aria-current={one === step ? 'step' : undefined}
              class={intakeSteps.indexOf(one) < intakeSteps.indexOf(step) ? 'is-past' : ''}
            >
              {words.steps[one]}
            </li>
          ))}
        </ol>
      </header>
      {step === 'source' && (
        <SourceStep
          isBusy={isBusy}
          failure={state.sourceFailure}
          isPreviewFailed={state.isPreviewFailed}
          limits={port.limits}
          onFile={session.readFile}
          onText={(text) => session.readPasted(text, data.campaign.id)}
        />
      )}
      {step === 'mapping' && source !== undefined && mapping !== undefined && (
        <MappingStep
          state={state}
          source={source}
          mapping={mapping}
          session={session}
          onNext={() => session.showPreview(data.campaign.id)}
        />
      )}
      {step === 'preview' && preview !== undefined && placing !== undefined && (
        <PreviewStep
          preview={preview}
          placing={placing}
          campaigns={campaigns}
          progress={state.progress}
          isPasted={source?.kind === 'pasted'}
          surplus={source?.surplus ?? 0}
          lines={source?.lines ?? 0}
          session={session}
          onSave={(rows) =>
            say(
              words.preview.savedProblems(
                port.saveTable(words.preview.problemFile, words.preview.problemHeadings, rows),
              ),
            )
          }
        />
      )}
      {step === 'done' && outcome !== undefined && (
        <DoneStep
          outcome={outcome}
          undone={state.undone}
          isBusy={isBusy}
          onUndo={session.undo}
          onAgain={session.again}
          onLists={async () => {
            // What was imported may have gone elsewhere than to the campaign that is shown.
            if (placing !== undefined && placing.campaignId !== data.campaign.id) {
              await desk.switchCampaign(placing.campaignId);
            }
            go('lists');
          }}
        />
      )}
    </section>
  );
}
