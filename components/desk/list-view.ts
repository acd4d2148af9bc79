import * as z from 'zod/mini';
import { instantSchema } from '@/lib/model/creator';
import { tierNameSchema } from '@/lib/model/tier';
import { standings } from './row';
import { rowFacts } from './row-facts';
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
  'email',
  'status',
  'status-date',
  'first-contact',
  'name',
  'tags',
  'note',
  'elsewhere',
  'region',
  'language',
  'posts-rated',
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
  /** A view kept by an earlier version has none of these three. */
  signals: z._default(z.array(z.enum(signalFilters)), []),
  tags: z._default(z.array(z.string().check(z.maxLength(60))), []),
  facts: z._default(z.array(z.enum(rowFacts)), []),
  /** The beginning of the session that "this session" means; absent: the latest. */
  sessionAt: z.optional(instantSchema),
  sort: sortSchema,
});
export type ListView = z.infer<typeof listViewSchema>;

export const tabs = ['shortlist', 'seen'] as const;
export const tabSchema = z.enum(tabs);
export type Tab = z.infer<typeof tabSchema>;

/** What outlives a popup that closes: the tab and each tab's own filters, search and order. */
export const deskViewSchema = z.object({
  tab: tabSchema,
  shortlist: listViewSchema,
  seen: listViewSchema,
});
export type DeskView = z.infer<typeof deskViewSchema>;

export type Filters = Omit<ListView, 'sort' | 'sessionAt'>;

export const noFilter: Filters = {
  search: '',
  tiers: [],
  standings: [],
  niches: [],
  signals: [],
  tags: [],
  facts: [],
};

export const defaultDeskView: DeskView = {
  tab: 'shortlist',
  shortlist: { ...noFilter, sort: { key: 'added', isDescending: true } },
  seen: { ...noFilter, sort: { key: 'last-seen', isDescending: true } },
};

/** How many filters are on, the search apart. */
export function countFilters(view: ListView): number {
  const { tiers, standings, niches, signals, tags, facts } = view;
  return [tiers, standings, niches, signals, tags, facts].reduce(
    (sum, { length }) => sum + length,
    0,
  );
}

/** Whether anything is hidden by search or filters. */
export function isFiltered(view: ListView): boolean {
  return view.search.trim() !== '' || countFilters(view) > 0;
}

/** The same order with nothing hidden. */
export function clearFilters(view: ListView): ListView {
  return { ...noFilter, sort: view.sort };
}

const risesFirst: readonly SortKey[] = [
  'name',
  'niche',
  'contact',
  'email',
  'status',
  'tags',
  'note',
  'elsewhere',
  'region',
  'language',
  'sponsored',
  'check-first',
  'safety',
];

/** A click on a column: its natural direction first (figures high to low, words A to Z), then the other. */
export function nextSort(sort: Sort, key: SortKey): Sort {
  if (sort.key === key) return { key, isDescending: !sort.isDescending };
  return { key, isDescending: !risesFirst.includes(key) };
}
