import * as z from 'zod/mini';
import { tierNameSchema } from '@/lib/model/tier';
import { standings } from './row';
import { signalKeys } from './signal-figures';
import { signalFilters } from './signal-filters';

/** What the table can be sorted by. */
export const sortKeys = [
  'added',
  'last-seen',
  'fit',
  'engagement',
  'like-rate',
  'followers',
  'niche',
  'contact',
  'status',
  'name',
  ...signalKeys,
] as const;
export const sortKeySchema = z.enum(sortKeys);
export type SortKey = z.infer<typeof sortKeySchema>;

export const sortSchema = z.object({ key: sortKeySchema, isDescending: z.boolean() });
export type Sort = z.infer<typeof sortSchema>;

/** What of a list is shown, in which order. Within a filter "or", between filters "and". */
export const listViewSchema = z.object({
  search: z.string().check(z.maxLength(200)),
  tiers: z.array(tierNameSchema),
  standings: z.array(z.enum(standings)),
  /** Ids of `assets/niche-taxonomy.json`. */
  niches: z.array(z.string().check(z.maxLength(80))),
  /** A view kept by an earlier version has none. */
  signals: z._default(z.array(z.enum(signalFilters)), []),
  sort: sortSchema,
});
export type ListView = z.infer<typeof listViewSchema>;

export const tabs = ['shortlist', 'seen'] as const;
export type Tab = (typeof tabs)[number];

/** What outlives a popup that closes: the tab and each tab's own filters, search and order. */
export const deskViewSchema = z.object({
  tab: z.enum(tabs),
  shortlist: listViewSchema,
  seen: listViewSchema,
});
export type DeskView = z.infer<typeof deskViewSchema>;

const noFilter = { search: '', tiers: [], standings: [], niches: [], signals: [] };

export const defaultDeskView: DeskView = {
  tab: 'shortlist',
  shortlist: { ...noFilter, sort: { key: 'added', isDescending: true } },
  seen: { ...noFilter, sort: { key: 'last-seen', isDescending: true } },
};

/** Whether anything is hidden by search or filters. */
export function isFiltered(view: ListView): boolean {
  return (
    view.search.trim() !== '' ||
    view.tiers.length + view.standings.length + view.niches.length + view.signals.length > 0
  );
}

/** The same order with nothing hidden. */
export function clearFilters(view: ListView): ListView {
  return { ...noFilter, sort: view.sort };
}

/** A click on a column: its natural direction first (figures high to low, words A to Z), then the other. */
export function nextSort(sort: Sort, key: SortKey): Sort {
  if (sort.key === key) return { key, isDescending: !sort.isDescending };
  const risesFirst = ['name', 'niche', 'contact', 'status', 'sponsored', 'check-first', 'safety'];
  return { key, isDescending: !risesFirst.includes(key) };
}
