import { useEffect, useState } from 'preact/hooks';
import { dataWords } from '@/assets/messages/data';
import { pageWords } from '@/assets/messages/pages';
import type { Written } from '@/components/desk/desk-source';
import type { CreatorKey } from '@/lib/model/creator';
import { BlockedLookUp } from './BlockedLookUp';
import type { DataPort } from './data-port';

interface BlockedCardProps {
  port: Pick<DataPort, 'readDoNotContact' | 'findBlocked' | 'forgetBlocked'>;
  /** Rises when the list is to be read anew. */
  generation: number;
  /** Creators erased who are still recognised. */
  erased: number;
  allow(key: CreatorKey): Promise<Written>;
  /** Given what to say. */
  onChanged(text: string): void;
}

const words = dataWords.blocked;
const shown = 100;

/** Who is not to be written to, in any campaign, and the way off that list. */
export function BlockedCard({ port, generation, erased, allow, onChanged }: BlockedCardProps) {
  const [listed, setListed] = useState<{ key: CreatorKey; handle: string; at: number }[]>();
  const [problem, setProblem] = useState<string>();

  useEffect(() => {
    let isOver = false;
    port.readDoNotContact().then(
      (creators) => !isOver && setListed(creators),
      () => !isOver && setProblem(pageWords.empty.failedTitle),
    );
    return () => {
      isOver = true;
    };
  }, [port, generation]);

  return (
    <section class="data-card" aria-labelledby="data-blocked">
      <h3 id="data-blocked">{words.title}</h3>
      <p class="muted">{words.text}</p>
      {listed?.length === 0 && erased === 0 && <p>{words.none}</p>}
      {listed !== undefined && listed.length > 0 && (
        <ul class="data-list">
          {listed.slice(0, shown).map(({ key, handle, at }) => (
            <li key={key}>
              <span>
                <bdi class="clip">
                  <b>⊘ @{handle}</b>
                </bdi>
                <small>{words.since(at)}</small>
              </span>
              <button
                type="button"
                class="button"
                aria-label={words.allowSaid(handle)}
                onClick={async () => {
                  const answer = await allow(key);
                  if (answer.ok) onChanged(words.allowed(handle));
                  else setProblem(pageWords.notice.failed[answer.failure]);
                }}
              >
                {words.allow}
              </button>
            </li>
          ))}
          {listed.length > shown && <li class="muted">{words.more(listed.length - shown)}</li>}
        </ul>
      )}
      <p role="alert" class="error">
        {problem}
      </p>
      {erased > 0 && <BlockedLookUp port={port} erased={erased} onChanged={onChanged} />}
    </section>
  );
}
