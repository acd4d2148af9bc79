import { partnersWords } from '@/assets/messages/partners';
import { DueLine } from './DueLine';
import type { Due } from './dues';

const words = partnersWords.page;

/** What is due with one creator, the earliest first. */
export function NextCard({ dues, now }: { dues: readonly Due[]; now: number }) {
  return (
    <section class="view-card partner-card next-card" aria-labelledby="partner-next">
      <h3 id="partner-next">{words.next}</h3>
      {dues.length === 0 ? (
        <p class="muted">{words.nothingNext}</p>
      ) : (
        <ul class="dues">
          {dues.map((due, index) => (
            <li key={`${due.kind} ${index}`}>
              <DueLine due={due} now={now} />
            </li>
          ))}
        </ul>
      )}
      <p class="hint">{words.saved}</p>
    </section>
  );
}
