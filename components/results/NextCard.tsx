import { useId } from 'preact/hooks';
import { resultsWords } from '@/assets/messages/results';
import type { Collaboration } from '@/lib/model/collaboration';
import type { NextStep } from '@/lib/scoring/results/next-step';
import { stepGlyphs } from './NextWord';

interface NextCardProps {
  next: NextStep;
  choice: Collaboration['next'];
  /** `undefined`: as the figures say. */
  onChoose(choice: Collaboration['next']): void;
}

const words = resultsWords;
const choices = [undefined, 'scale', 'keep', 'end'] as const;

/** What the figures speak for, with the numbers behind it, and what the scout decides. */
export function NextCard({ next, choice, onChoose }: NextCardProps) {
  const id = useId();
  return (
    <section class="view-card results-card" aria-label={words.detail.nextTitle}>
      <h3>{words.detail.nextTitle}</h3>
      <p class={`next-step is-${next.step}`}>
        <b>
          <span aria-hidden="true">{stepGlyphs[next.step]}</span>{' '}
          {words.detail.byFiguresSaid(next.step)}
        </b>
      </p>
      <p class="muted">{words.nextSentence(next)}</p>
      <fieldset class="next-choice">
        <legend class="hint">{words.detail.nextLegend}</legend>
        <span class="results-segments">
          {choices.map((one) => (
            <label key={one ?? 'figures'}>
              <input
                type="radio"
                name={`${id}-next`}
                checked={choice === one}
                onChange={() => onChoose(one)}
              />
              <span>{one === undefined ? words.detail.byFigures : words.step[one]}</span>
            </label>
          ))}
        </span>
      </fieldset>
    </section>
  );
}
