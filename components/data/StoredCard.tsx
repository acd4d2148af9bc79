import { dataWords } from '@/assets/messages/data';
import type { StoredCounts, StoredRoom } from './data-port';

interface StoredCardProps {
  /** Absent while they are counted. */
  counts?: StoredCounts;
  room?: StoredRoom;
}

const words = dataWords.stored;
const shown = [
  'creators',
  'seen',
  'campaigns',
  'entries',
  'collaborations',
  'templates',
  'sessions',
  'blocked',
] as const;
/** Left out where there is none. */
const isRare: ReadonlySet<(typeof shown)[number]> = new Set([
  'collaborations',
  'templates',
  'blocked',
]);

/** How much is stored of what. */
export function StoredCard({ counts, room }: StoredCardProps) {
  const { used, free, isTight = false } = room ?? {};
  return (
    <section class="data-card is-wide" aria-labelledby="data-stored">
      <h3 id="data-stored">{words.title}</h3>
      {counts === undefined ? (
        <p class="muted" role="status">
          {words.reading}
        </p>
      ) : (
        <dl class="stored">
          {shown
            .filter((name) => !isRare.has(name) || counts[name] > 0)
            .map((name) => (
              <div key={name}>
                <dt>{words[name]}</dt>
                <dd>{words.count(counts[name])}</dd>
              </div>
            ))}
          <div>
            <dt>{words.size}</dt>
            <dd>{used === undefined ? words.unknown : words.about(dataWords.bytes(used))}</dd>
          </div>
        </dl>
      )}
      <p role="alert" class="error">
        {isTight && free !== undefined && words.tight(dataWords.bytes(free))}
      </p>
    </section>
  );
}
