import { helpWords } from '@/assets/messages/help';
import type { TopicId } from './find-topics';

/** The words of a topic: running text, formulas, points and terms. */
export function TopicText({ id }: { id: TopicId }) {
  return (
    <>
      {helpWords.topics[id].parts.map(({ text, formula, points, terms }, index) => (
        <div key={index} class="help-part">
          {text !== undefined && <p>{text}</p>}
          {formula !== undefined && <p class="formula">{formula}</p>}
          {points !== undefined && (
            <ul>
              {points.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
          )}
          {terms !== undefined && (
            <dl class="terms">
              {terms.map(([term, meaning]) => (
                <div key={term}>
                  <dt>{term}</dt>
                  <dd>{meaning}</dd>
                </div>
              ))}
            </dl>
          )}
        </div>
      ))}
    </>
  );
}
