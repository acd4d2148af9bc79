/** What is said about size. */
import type { TierPresetName } from '@/lib/model/tier';
import type { TierSignal } from '@/lib/scoring/signals/tier-signal';
import { capitalised, countText, wholeText } from './numbers';

const presets: Record<TierPresetName, string> = {
  standard: 'Standard',
  'viral-nation': 'Viral Nation',
  'five-tier': 'Five-tier',
  custom: 'Custom',
};

/** A tier's name, e.g. `Micro`; `undefined` where followers are unknown or below the table. */
function tierWord({ label }: Pick<TierSignal, 'label'>): string | undefined {
  return label === undefined ? undefined : capitalised(label);
}

/** `Micro 52.4K`, `3,120 followers` below the table, or that followers are unknown. */
function tierAndFollowers(tier: TierSignal): string {
  if (tier.followers === undefined) return 'Followers unknown';
  const word = tierWord(tier);
  return word === undefined
    ? `${countText(tier.followers)} followers`
    : `${word} ${countText(tier.followers)}`;
}

/** What the tier rests on: range, edge, rounding and what other tables call it. */
function tierSentence(tier: TierSignal): string {
  if (tier.followers === undefined)
    return 'Followers are not known yet; open the profile to read them.';
  const about = tier.isRounded ? 'about ' : '';
  const word = tierWord(tier);
  const range = tier.range && rangeOf(tier.range);
  const first =
    word === undefined
      ? `${about}${wholeText(tier.followers)} followers, below the lowest tier.`
      : `${word}${range ? ` (${range})` : ''}: ${about}${wholeText(tier.followers)} followers.`;
  const edge = tier.isBorderline ? ' Borderline: within 10% of an edge.' : '';
  const others = tier.others.map(
    ({ preset, label }) =>
      `${presets[preset]}: ${label === undefined ? 'none' : capitalised(label)}`,
  );
  return `${capitalised(first)}${edge}${others.length > 0 ? ` ${others.join('; ')}.` : ''}`;
}

function rangeOf({ from, to }: { from: number; to?: number }): string {
  if (to === undefined) return `from ${countText(from)}`;
  return from === 0 ? `under ${countText(to)}` : `${countText(from)} to ${countText(to)}`;
}

export const tierMessages = { presets, tierWord, tierAndFollowers, tierSentence };
