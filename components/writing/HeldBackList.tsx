import { useState } from 'preact/hooks';
import { writingWords } from '@/assets/messages/writing';
import { toReason } from './letter-words';
import type { HeldBackRow } from './writing-port';

interface HeldBackListProps {
  heldBack: readonly HeldBackRow[];
  now: number;
  toProfileUrl(handle: string): string;
}

const words = writingWords.queue;
const part = 100;

/** Who of the shortlist is not to be written to, each with the reason. */
export function HeldBackList({ heldBack, now, toProfileUrl }: HeldBackListProps) {
  const [shown, setShown] = useState(part);
  if (heldBack.length === 0) return null;
  const left = heldBack.length - shown;
  return (
    <details class="held-back">
      <summary>{words.heldBack(heldBack.length)}</summary>
      <p class="hint">{words.heldBackText}</p>
      <ul>
        {heldBack.slice(0, shown).map(({ row, why }) => (
          <li key={row.key}>
            <a href={toProfileUrl(row.creator.handle)} target="_blank" rel="noreferrer">
              <bdi>@{row.creator.handle}</bdi>
            </a>
            <small>{toReason(why, now)}</small>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <button type="button" class="button" onClick={() => setShown(shown + part)}>
          {words.more(Math.min(part, left))}
        </button>
      )}
    </details>
  );
}
