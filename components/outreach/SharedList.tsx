import { useState } from 'preact/hooks';
import { outreachWords } from '@/assets/messages/outreach';
import type { ExportCheckView } from './export-port';

const words = outreachWords.check;
const first = 5;
const step = 200;

/** Addresses that several creators share: one message each. */
export function SharedList({ shared }: { shared: ExportCheckView['mailboxes'] }) {
  const [most, setMost] = useState(first);
  const left = shared.length - most;
  return (
    <section class="export-part" aria-labelledby="export-shared">
      <h4 id="export-shared">{words.shared(shared.length)}</h4>
      <ul class="shared-list">
        {shared.slice(0, most).map(({ rows, isShared }) => {
          const email = rows[0].rating.contact.email?.toLowerCase() ?? '';
          return (
            <li key={rows[0].key}>
              <bdi>{isShared ? words.agency(email) : words.person(email)}</bdi>
              <small>
                <bdi>{rows.map(({ creator }) => `@${creator.handle}`).join(', ')}</bdi>
              </small>
            </li>
          );
        })}
      </ul>
      {left > 0 && (
        <button type="button" class="button" onClick={() => setMost(most + step)}>
          {words.more(Math.min(left, step))}
        </button>
      )}
    </section>
  );
}
