import { resultsWords } from '@/assets/messages/results';
import type { Collaboration } from '@/lib/model/collaboration';
import type { NextStep, Step } from '@/lib/scoring/results/next-step';

interface NextWordProps {
  next: NextStep;
  /** The scout's own, which stands over what the figures say. */
  choice: Collaboration['next'];
}

const words = resultsWords;
export const stepGlyphs: Record<Step, string> = {
  scale: '▲',
  keep: '●',
  end: '■',
  'too-little': '○',
};

/** What is to become of the work with a creator, and by whose word; the numbers behind it on hover and read aloud. */
export function NextWord({ next, choice }: NextWordProps) {
  const step = choice ?? next.step;
  const reason = choice === undefined ? words.nextShort(next) : words.table.yourChoice;
  const said = choice === undefined ? undefined : words.table.yourChoice;
  return (
    <span class={`next-step is-${step}`} title={words.nextSentence(next)}>
      <b>
        <span aria-hidden="true">{stepGlyphs[step]}</span> {words.step[step]}
      </b>
      <small aria-hidden="true">{reason}</small>
      <span class="said">
        {said} {words.nextSentence(next)}
      </span>
    </span>
  );
}
