import { toCountry } from '@/lib/scoring/account/content';
import type { SponsoredSignal } from '@/lib/scoring/signals/sponsored-signal';
import type { GradedPost } from './grade-post';

/** Markets of which it is known what is clear there; of others nothing is said. */
const knownMarkets = new Set('US GB IN DE FR ES IT BR NL PL BG JP KR'.split(' '));
const maxListed = 20;

/**
 * Wanted markets where a marker that was used would not be clear, e.g. `#ad` alone in Germany.
 *
 * A post that TikTok labels, or that carries another marker which is clear there, is fine. Advice by
 * the lists of `disclosure-tags.ts`, never a legal judgement; markets without a list are left out.
 */
export function unclearMarkets(
  found: readonly GradedPost[],
  markets: readonly string[],
): SponsoredSignal['unclearIn'] {
  const wanted = [...new Set(markets.flatMap((market) => toCountry(market) ?? []))].filter(
    (market) => knownMarkets.has(market),
  );
  const unclear = new Map<string, { market: string; marker: string }>();
  for (const { grade, isLabelled, markers } of found) {
    if (isLabelled || grade === 'programme') continue;
    for (const market of wanted) {
      if (markers.some(({ clearIn }) => clearIn.includes(market))) continue;
      for (const { text } of markers) {
        unclear.set(`${market} ${text}`, { market, marker: text });
      }
    }
  }
  return [...unclear.values()].slice(0, maxListed);
}
