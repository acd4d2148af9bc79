import { expect, test } from 'vitest';
import { filterRows, prepareSearch } from './filter-rows';
import { inventRow } from './invented-row';
import {
  clearFilters,
  defaultDeskView,
  type Filters,
  isFiltered,
  listViewSchema,
  nextSort,
  noFilter,
} from './list-view';

const moment = { now: 0 };
const maya = inventRow({
  handle: 'glowbymaya',
  name: '𝓜𝓪𝔂𝓪 Léger',
  tier: 'micro',
  niche: 'skincare',
  entry: { decision: 'listed', status: 'contacted', note: 'Ask about June', tags: ['summer'] },
});
const tomas = inventRow({ handle: 'tomasbakes', name: 'Tomás', tier: 'nano', niche: 'baking' });
const unknown = inventRow({ handle: 'quietcorner' });
const handles = (view: Partial<Filters>) =>
  filterRows([maya, tomas, unknown], { ...noFilter, ...view }, moment).map(
    ({ creator }) => creator.handle,
  );

test('without search and filters every row stays, in its order', () => {
  expect(handles({})).toEqual(['glowbymaya', 'tomasbakes', 'quietcorner']);
});

test.each([
  ['handle with @', '@glow'],
  ['ornamental letters of a name', 'maya'],
  ['accents left out', 'leger'],
  ['note', 'june'],
  ['tag', 'summer'],
  ['niche', 'skincare'],
  ['several words in any order', 'JUNE maya'],
])('search finds by %s', (_, search) => {
  expect(handles({ search })).toEqual(['glowbymaya']);
});

test('every word of a search must occur', () => {
  expect(handles({ search: 'maya december' })).toEqual([]);
});

test('rows are made ready for a search a few at a time, each once', () => {
  const rows = ['a', 'b', 'c'].map((handle) => inventRow({ handle }));
  expect([prepareSearch(rows, 2), prepareSearch(rows, 2), prepareSearch(rows, 2)]).toEqual([
    true,
    false,
    false,
  ]);
});

test('a single @ hides nobody', () => {
  expect(handles({ search: ' @ ' })).toHaveLength(3);
});

test('within a filter any value will do, between filters all must fit', () => {
  expect(handles({ tiers: ['micro', 'nano'] })).toEqual(['glowbymaya', 'tomasbakes']);
  expect(handles({ tiers: ['micro', 'nano'], niches: ['baking'] })).toEqual(['tomasbakes']);
});

test('a creator whose tier or niche is unknown matches no filter on it', () => {
  expect(handles({ tiers: ['nano', 'micro', 'mid', 'macro', 'mega'] })).not.toContain(
    'quietcorner',
  );
});

test('standings are the status of listed creators and the decision on others', () => {
  expect(handles({ standings: ['contacted'] })).toEqual(['glowbymaya']);
  expect(handles({ standings: ['undecided'] })).toEqual(['tomasbakes', 'quietcorner']);
});

test('of several signals all must hold, and what is unknown holds none', () => {
  const both = inventRow({
    handle: 'both',
    fit: 80,
    rating: { cadence: { n: 4, isListRead: true, state: 'active' } },
  });
  const rows = [both, inventRow({ handle: 'fitting', fit: 90 }), unknown];
  const found = filterRows(rows, { ...noFilter, signals: ['fits', 'active'] }, moment);
  expect(found.map(({ creator }) => creator.handle)).toEqual(['both']);
});

test('of several tags any will do, of several facts all must be so', () => {
  expect(handles({ tags: ['winter', 'summer'] })).toEqual(['glowbymaya']);
  expect(handles({ tags: ['winter'] })).toEqual([]);
  expect(handles({ facts: ['not-seen'] })).toHaveLength(3);
  expect(handles({ facts: ['not-seen', 'elsewhere'] })).toEqual([]);
});

test('a view of an earlier version hides nobody by what it did not know', () => {
  const { tags: _, facts: __, signals: ___, ...earlier } = defaultDeskView.seen;
  expect(listViewSchema.parse(earlier)).toEqual(defaultDeskView.seen);
});

test('clearing shows everything and keeps the order', () => {
  const view = { ...defaultDeskView.seen, search: 'x', niches: ['books'] };
  expect(isFiltered(view)).toBe(true);
  const cleared = clearFilters(view);
  expect(isFiltered(cleared)).toBe(false);
  expect(cleared.sort).toEqual(view.sort);
});

test('a column sorts figures from the top first, words from A, and turns on the second click', () => {
  const byFit = nextSort(defaultDeskView.shortlist.sort, 'fit');
  expect(byFit).toEqual({ key: 'fit', isDescending: true });
  expect(nextSort(byFit, 'fit').isDescending).toBe(false);
  expect(nextSort(byFit, 'name').isDescending).toBe(false);
});
