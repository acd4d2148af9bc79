import { messages } from '@/assets/messages/messages';
import type { FeedReading } from '@/lib/model/feed-report';

const words = messages.feedMeter;
/** As high as the fifty posts of a full meter are many; fewer leave the rest of the bar empty. */
const fullMeter = 50;

export interface FeedMeterProps {
  reading: FeedReading;
  /** What to search for so that the feed learns. */
  searches: readonly string[];
}

/** How much of the feed fits, compared with before, and what to do where that is little. */
export function FeedMeter({ reading, searches }: FeedMeterProps) {
  const { state, posts, fitting, unknown } = reading;
  return (
    <section class="meter" data-state={state} aria-label={words.meter}>
      <h3>{words.meter}</h3>
      {posts > 0 && (
        <svg class="meter-bar" aria-hidden="true" focusable="false" height="8">
          <rect class="meter-track" width="100%" height="8" rx="4" />
          <rect class="meter-seen" width={`${(100 * posts) / fullMeter}%`} height="8" rx="4" />
          <rect class="meter-fit" width={`${(100 * fitting) / fullMeter}%`} height="8" rx="4" />
        </svg>
      )}
      <p>
        {(state === 'dropped' || state === 'low') && (
          <span class="meter-glyph" aria-hidden="true">
            ▼{' '}
          </span>
        )}
        {words.meterSentence(reading)}
      </p>
      {state !== 'no-brief' && unknown > 0 && <p class="quiet">{words.unknown(unknown)}</p>}
      {(state === 'dropped' || state === 'low') && (
        <div class="advice">
          <h4>{words.advice[state]}</h4>
          <ul>
            <li>{words.advice.like}</li>
            {searches.length > 0 && (
              <li>
                {words.advice.search}{' '}
                {searches.map((search) => (
                  <a key={search} href={toAddress(search)} target="_blank" rel="noopener">
                    <bdi>{search}</bdi>
                  </a>
                ))}
              </li>
            )}
            <li>{words.advice.notInterested}</li>
          </ul>
        </div>
      )}
    </section>
  );
}

function toAddress(search: string): string {
  const site = 'https://www.tiktok.com';
  return search.startsWith('#')
    ? `${site}/tag/${encodeURIComponent(search.slice(1))}`
    : `${site}/search?q=${encodeURIComponent(search)}`;
}
