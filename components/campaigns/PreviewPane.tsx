import { briefingWords } from '@/assets/messages/briefing';
import type { NicheOption } from '@/components/desk/NichePicker';
import type { BriefPreview } from '@/lib/scoring/fit/brief-preview';
import { type LivePreview, type PreviewState, usePreviewState } from './live-preview';
import { Meter } from './Meter';
import { PreviewWords } from './PreviewWords';
import './preview.css';

interface PreviewPaneProps {
  live: LivePreview;
  niches: readonly NicheOption[];
  /** The address of a creator's own view. */
  toCreatorUrl(key: string): string;
  /** The view opens beside this page, which would be lost otherwise. */
  isElsewhere: boolean;
}

const words = briefingWords.preview;
/** Fewer say little of a brief. */
const enough = 10;

/** How many of the creators seen the brief would fit, what the others miss, and which words do the work. */
export function PreviewPane(props: PreviewPaneProps) {
  const state = usePreviewState(props.live);
  return (
    <section class="preview" aria-label={words.title}>
      <h3>{words.title}</h3>
      {state.kind === 'counted' ? (
        <Counted {...props} preview={state.preview} isOld={state.isOld} />
      ) : (
        <p class="muted">{toSentence(state.kind)}</p>
      )}
      <p class="said" role="status">
        {state.kind === 'counted' && state.preview.isDone && !state.isOld ? toLine(state) : ''}
      </p>
    </section>
  );
}

/** The preview in one line. */
export function PreviewLine({ live }: { live: LivePreview }) {
  return <>{toLine(usePreviewState(live))}</>;
}

function toLine(state: PreviewState): string {
  if (state.kind !== 'counted' || state.preview.n === 0) return '';
  const { fits, n, read } = state.preview;
  return read < n ? words.counting(read, n) : words.fits(fits, n);
}

function toSentence(kind: Exclude<PreviewState['kind'], 'counted'>): string {
  if (kind === 'no-topic') return words.noTopic;
  return kind === 'failed' ? words.failed : words.reading;
}

function Counted(props: PreviewPaneProps & { preview: BriefPreview; isOld: boolean }) {
  const { preview, isOld, niches, toCreatorUrl, isElsewhere } = props;
  const { seen, n, read, fits, missed, examples } = preview;
  if (n === 0) return <p class="muted">{words.nobody}</p>;
  return (
    <div class={isOld ? 'preview-body is-old' : 'preview-body'}>
      <p class="preview-lead">{read < n ? words.counting(read, n) : words.fits(fits, n)}</p>
      <PartsBar preview={preview} />
      {n < enough && <p class="hint">{words.early(n)}</p>}
      {seen > n && <p class="hint">{words.sample(n, seen)}</p>}
      {missed.length > 0 && (
        <>
          <h4>{words.missed}</h4>
          <ul class="missed">
            {missed.map(({ wish, creators, alone }) => (
              <li key={wish}>
                <span>{words.wishes[wish]}</span>
                <Meter share={creators / n} />
                <b>{briefingWords.count(creators)}</b>
                <small>{alone > 0 && words.alone(alone)}</small>
              </li>
            ))}
          </ul>
          <p class="hint">{words.missedHint}</p>
        </>
      )}
      {examples.length > 0 && (
        <>
          <h4>{words.examples}</h4>
          <ul class="examples">
            {examples.map(({ key, handle, fit }) => (
              <li key={key}>
                <a
                  href={toCreatorUrl(key)}
                  target={isElsewhere ? '_blank' : undefined}
                  rel={isElsewhere ? 'noopener' : undefined}
                  title={words.openCreator(handle)}
                >
                  <bdi>@{handle}</bdi>
                </a>{' '}
                <small>{words.exampleFit(fit)}</small>
              </li>
            ))}
          </ul>
        </>
      )}
      <PreviewWords preview={preview} niches={niches} />
    </div>
  );
}

/** Three parts of one whole, each with its count in words below. */
function PartsBar({ preview }: { preview: BriefPreview }) {
  const parts = (['fits', 'misses', 'unknown'] as const).filter((part) => preview[part] > 0);
  return (
    <>
      <div class="parts-bar" aria-hidden="true">
        {parts.map((part) => (
          <i key={part} class={`part is-${part}`} style={{ flexGrow: preview[part] }} />
        ))}
      </div>
      <ul class="parts">
        {parts.map((part) => (
          <li key={part} title={part === 'unknown' ? words.unknownWhy : undefined}>
            <i class={`part is-${part}`} aria-hidden="true" />
            {words.parts[part]} <b>{briefingWords.count(preview[part])}</b>
            {part === 'unknown' && <small>{words.unknownWhy}</small>}
          </li>
        ))}
      </ul>
    </>
  );
}
