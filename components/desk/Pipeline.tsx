import { useMemo } from 'preact/hooks';
import { listWords } from '@/assets/messages/lists';
import { messages } from '@/assets/messages/messages';
import { pageWords } from '@/assets/messages/pages';
import { type Status, statuses } from '@/lib/model/entry';
import type { ListView } from './list-view';
import type { DeskRow } from './row';
import { isSo } from './row-facts';
import './styles/overview.css';

interface PipelineProps {
  /** Everyone on the shortlist. */
  rows: readonly DeskRow[];
  view: ListView;
  now: number;
  onChange(view: ListView): void;
}

const words = listWords.pipeline;
const steps = statuses.filter((status) => status !== 'declined');

/** How far the campaign has come: each status with its number; a click narrows the list to it. */
export function Pipeline({ rows, view, now, onChange }: PipelineProps) {
  // Not with every key of a search: the shortlist stays the same.
  const counts = useMemo(() => countStatuses(rows), [rows]);
  const waiting = useMemo(
    () => rows.filter((row) => isSo['no-reply'](row, { now })).length,
    [rows, now],
  );
  const isWaitingOnly = view.facts.includes('no-reply');
  const step = (status: Status) => (
    <Step
      key={status}
      status={status}
      count={counts[status]}
      isPressed={view.standings.length === 1 && view.standings[0] === status}
      onPress={(isPressed) => onChange({ ...view, standings: isPressed ? [status] : [] })}
    />
  );
  return (
    <div class="pipeline">
      <ol class="steps" aria-label={words.label}>
        {steps.map((status) => (
          <li key={status}>{step(status)}</li>
        ))}
        <li class="is-apart">{step('declined')}</li>
      </ol>
      {(waiting > 0 || isWaitingOnly) && (
        <button
          type="button"
          class="waiting"
          aria-pressed={isWaitingOnly}
          onClick={() =>
            onChange({
              ...view,
              facts: isWaitingOnly
                ? view.facts.filter((fact) => fact !== 'no-reply')
                : [...view.facts, 'no-reply'],
            })
          }
        >
          <span aria-hidden="true">◔ </span>
          {words.noReply(waiting)}
        </button>
      )}
    </div>
  );
}

interface StepProps {
  status: Status;
  count: number;
  isPressed: boolean;
  onPress(isPressed: boolean): void;
}

function Step({ status, count, isPressed, onPress }: StepProps) {
  const word = messages.signals.statuses[status];
  return (
    <button
      type="button"
      class={count === 0 ? 'step is-empty' : 'step'}
      aria-pressed={isPressed}
      aria-label={words.step(word, count)}
      onClick={() => onPress(!isPressed)}
    >
      <b>{pageWords.count(count)}</b> {word}
    </button>
  );
}

/** How many listed creators have each status. */
function countStatuses(rows: readonly DeskRow[]): Record<Status, number> {
  const counts = Object.fromEntries(statuses.map((status) => [status, 0])) as Record<
    Status,
    number
  >;
  for (const { entry } of rows) if (entry?.decision === 'listed') counts[entry.status] += 1;
  return counts;
}
