import { messages } from '@/assets/messages/messages';
import { pageWords } from '@/assets/messages/pages';
import type { TierName } from '@/lib/model/tier';
import type { DeskRow } from './row';

/**
 * What a tier is called in the table that rated these rows, e.g. `Celebrity`; where nobody is in it,
 * its plain name.
 */
export function toTierWord(rows: readonly DeskRow[], tier: TierName): string {
  const rated = rows.find((row) => row.rating.tier.tier === tier);
  return (rated && messages.signals.tierWord(rated.rating.tier)) ?? pageWords.tiers[tier];
}
