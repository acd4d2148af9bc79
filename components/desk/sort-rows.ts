import { messages } from '@/assets/messages/messages';
import type { Sort, SortKey } from './list-view';
import { type ContactRoute, type DeskRow, standingOf, standings } from './row';
import { type SignalKey, signalFigures, signalKeys } from './signal-figures';
import { standingAt, statusAt } from './standing-date';

const bySignal = Object.fromEntries(
  signalKeys.map((key) => [key, ({ rating }: DeskRow) => signalFigures[key](rating)]),
) as Record<SignalKey, (row: DeskRow) => number | undefined>;

const routes: readonly ContactRoute[] = ['email', 'link', 'dm', 'unchecked'];

/**
 * What a row is sorted by; `undefined` is unknown. An engagement estimate from one or two posts is
 * only a first impression, so it sorts by the low end of its range: a lucky post leads no list.
 */
const values: Record<SortKey, (row: DeskRow) => number | string | undefined> = {
  added: (row) => row.entry?.addedAt,
  'last-seen': (row) => row.seen?.lastAt,
  fit: (row) => row.rating.fit?.fit,
  engagement: ({ rating: { engagement } }) =>
    engagement.isFirstImpression ? engagement.lowPct : engagement.ratePct,
  'like-rate': (row) => row.rating.likeRate.ratePct,
  followers: (row) => row.creator.followers,
  niche: ({ rating: { niche } }) => niche.label && messages.niches.label(niche.niche, niche.label),
  contact: (row) => routes.indexOf(row.rating.contact.route),
  status: (row) => standings.indexOf(standingOf(row)),
  // What stands first in the cell, so that the order can be seen.
  name: (row) => row.creator.handle,
  email: ({ rating }) => rating.contact.email,
  'status-date': standingAt,
  'first-contact': ({ entry }) => entry && (entry.contactedAt ?? statusAt(entry, 'contacted')),
  tags: ({ entry }) => entry?.tags[0],
  note: ({ entry }) => entry?.note || undefined,
  elsewhere: ({ elsewhere }) => elsewhere[0]?.campaign,
  region: ({ rating }) => rating.content.region?.code,
  language: ({ rating }) => rating.content.language?.code,
  'posts-rated': ({ rating }) => rating.engagement.n,
  ...bySignal,
};

const words = new Intl.Collator(messages.locale, { sensitivity: 'base', numeric: true });

/**
 * The rows in order. Unknown comes last in both directions, since it is neither high nor low; equal
 * rows stand by handle, so that a reload never shuffles them.
 */
export function sortRows(rows: readonly DeskRow[], sort: Sort): DeskRow[] {
  const read = values[sort.key];
  const sign = sort.isDescending ? -1 : 1;
  return rows
    .map((row) => ({ row, value: read(row) }))
    .sort((a, b) => {
      if (a.value !== undefined && b.value !== undefined) {
        const order =
          typeof a.value === 'string' || typeof b.value === 'string'
            ? words.compare(String(a.value), String(b.value))
            : a.value - b.value;
        if (order !== 0) return sign * order;
      } else if (a.value !== b.value) {
        return a.value === undefined ? 1 : -1;
      }
      return words.compare(a.row.creator.handle, b.row.creator.handle);
    })
    .map(({ row }) => row);
}
