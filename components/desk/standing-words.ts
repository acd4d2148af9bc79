import { messages } from '@/assets/messages/messages';
import { pageWords } from '@/assets/messages/pages';
import type { Entry } from '@/lib/model/entry';
import { type DeskRow, standingOf } from './row';

const words = pageWords;

/** Where a creator stands, in words; empty for somebody undecided of whom nothing else is to be said. */
export function toStandingWords(row: DeskRow): string {
  const { notRated } = row.rating;
  const standing = standingOf(row);
  if (standing === 'ruled-out') return words.cell.ruledOut(row.entry?.ruledOutReason);
  if (standing === 'undecided' && notRated !== undefined)
    return messages.signals.notRated[notRated];
  if (standing === 'undecided' && row.rating.isBusiness) return messages.signals.business;
  return standing === 'undecided' ? '' : words.standings[standing];
}

/** The same of an entry of another campaign. */
export function toElsewhere({ decision, status, ruledOutReason }: Entry): string {
  if (decision === 'ruled-out') return words.cell.ruledOut(ruledOutReason);
  return decision === 'listed' ? words.standings[status] : words.standings.later;
}
