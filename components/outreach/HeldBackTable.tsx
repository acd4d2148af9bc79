import { useState } from 'preact/hooks';
import { outreachWords } from '@/assets/messages/outreach';
import { toHash } from '@/components/desk/section';
import type { HeldBackCreator } from './export-port';
import { toWhy } from './held-back-words';

interface HeldBackTableProps {
  heldBack: readonly HeldBackCreator[];
  now: number;
}

const words = outreachWords.check;
/** As many as are looked through at once; each step shows more of them. */
const first = 100;
const step = 500;

/** Everybody who stays out of the file, each with the reason. */
export function HeldBackTable({ heldBack, now }: HeldBackTableProps) {
  const [most, setMost] = useState(first);
  const left = heldBack.length - most;
  return (
    <section class="export-part" aria-labelledby="export-held-back">
      <h4 id="export-held-back">{words.heldBack(heldBack.length)}</h4>
      <table class="held-back-table">
        <thead>
          <tr>
            <th scope="col">{words.creator}</th>
            <th scope="col">{words.reason}</th>
          </tr>
        </thead>
        <tbody>
          {heldBack.slice(0, most).map((creator) => (
            <tr key={creator.key}>
              <th scope="row">
                <a
                  href={toHash(`insights/creator/${creator.key}`)}
                  aria-label={words.open(creator.handle)}
                >
                  <bdi class="clip">@{creator.handle}</bdi>
                </a>
                {creator.name !== undefined && (
                  <small class="clip">
                    <bdi>{creator.name}</bdi>
                  </small>
                )}
              </th>
              <td>{toWhy(creator, now)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {left > 0 && (
        <button type="button" class="button" onClick={() => setMost(most + step)}>
          {words.more(Math.min(left, step))}
        </button>
      )}
    </section>
  );
}
