import { expect, test } from 'vitest';
import { settingsSchema } from '@/lib/model/settings';
import { defaultDeskView } from './list-view';
import { isSameView, maxViews, readViews, toContent, withView } from './saved-views';

const content = toContent(
  { ...defaultDeskView, shortlist: { ...defaultDeskView.shortlist, standings: ['contacted'] } },
  ['status', 'tags'],
);
const saved = withView([], { id: 'v1', name: ' To chase ', content }) ?? [];

test('a view that was saved is found again as it was', () => {
  const stored = settingsSchema.parse({ tierPreset: 'standard', views: saved }).views;
  const [view] = readViews(stored).views;
  expect(view).toMatchObject({ id: 'v1', name: 'To chase', ...content });
  expect(view && isSameView(view, content)).toBe(true);
});

test('a view that cannot be read is left out, named, and not lost', () => {
  const future = { id: 'v2', name: 'From tomorrow', view: { tab: 'map' } };
  const { views, broken } = readViews([future, ...saved]);
  expect(views.map(({ name }) => name)).toEqual(['To chase']);
  expect(broken).toEqual([future]);
  expect(withView([future, ...saved], { id: 'v3', name: 'New', content })).toContain(future);
});

test('columns that this version does not know are left out of a view', () => {
  const odd = [{ id: 'v1', name: 'Odd', view: { ...content, columns: ['aura', 'fit'] } }];
  expect(readViews(odd).views[0]?.columns).toEqual(['fit']);
});

test('a name that is taken replaces that view, however it is written', () => {
  const next = withView(saved, {
    id: 'v9',
    name: 'TO CHASE',
    content: toContent(defaultDeskView, undefined),
  });
  expect(next).toHaveLength(1);
  expect(next?.[0]).toMatchObject({ id: 'v1', name: 'To chase' });
  expect(readViews(next).views[0]?.list.standings).toEqual([]);
});

test('there is room for fifty', () => {
  const full = Array.from({ length: maxViews }, (_, n) => ({ id: `${n}`, name: `${n}`, view: {} }));
  expect(withView(full, { id: 'x', name: 'One more', content })).toBeUndefined();
  expect(withView(full, { id: 'x', name: '7', content })).toHaveLength(maxViews);
});

test('views differ by any filter, by their order and by their columns', () => {
  expect(isSameView(content, { ...content, list: { ...content.list, search: 'x' } })).toBe(false);
  expect(isSameView(content, { ...content, columns: ['tags', 'status'] })).toBe(false);
  expect(isSameView(content, { ...content, list: { ...content.list, sessionAt: undefined } })).toBe(
    true,
  );
});
