import { expect, test } from 'vitest';
import { inventRow } from '@/components/desk/invented-row';
import { inventListed } from './invented-report';
import {
  countTags,
  firstChoice,
  pickCreators,
  type ReportChoice,
  type ReportOrder,
} from './report-choice';

const handlesOf = (rows: readonly { creator: { handle: string } }[]) =>
  rows.map(({ creator }) => creator.handle);
const pick = (rows: Parameters<typeof pickCreators>[0], choice: Partial<ReportChoice> = {}) =>
  pickCreators(rows, { ...firstChoice, ...choice });

test('the shortlist is the listed, without those who declined', () => {
  const rows = [
    inventListed('listed'),
    inventListed('declined', { entry: { status: 'declined' } }),
    inventRow({ handle: 'ruled.out', entry: { decision: 'ruled-out' } }),
    inventRow({ handle: 'later', entry: { decision: 'later' } }),
    inventRow({ handle: 'taken.back', entry: { decision: 'none' } }),
    inventRow({ handle: 'only.seen' }),
  ];
  const { shown, against, allAgainst } = pick(rows);
  expect(handlesOf(shown)).toEqual(['listed']);
  expect(against).toEqual([]);
  expect(allAgainst).toBe(2);
  expect(handlesOf(pick(rows, { adds: new Set(['ruled-out']) }).against)).toEqual([
    'declined',
    'ruled.out',
  ]);
});

test('nobody who is protected is in any report, also not among those ruled out', () => {
  const rows = [
    inventListed('blocked', { facts: { doNotContactAt: 1 } }),
    inventListed('hidden', { notRated: 'private' }),
    inventListed('minor', { notRated: 'minor' }),
    inventRow({ handle: 'minor.too', notRated: 'minor', entry: { decision: 'ruled-out' } }),
    inventListed('ad.seen', { notRated: 'ad' }),
  ];
  const { shown, against, unnamed } = pick(rows, { adds: new Set(['ruled-out']) });
  expect(handlesOf(shown)).toEqual(['ad.seen']);
  expect(against).toEqual([]);
  expect(unnamed).toEqual({ 'do-not-contact': 1, minor: 1, private: 1 });
});

test('only those agreed or published, or those of one tag', () => {
  const rows = [
    inventListed('new', { entry: { tags: ['one', 'two'] } }),
    inventListed('agreed', { entry: { status: 'agreed', tags: ['two'] } }),
    inventListed('published', { entry: { status: 'published' } }),
    inventListed('declined', { entry: { status: 'declined', tags: ['three'] } }),
  ];
  expect(handlesOf(pick(rows, { scope: { kind: 'agreed' } }).shown)).toEqual([
    'agreed',
    'published',
  ]);
  expect(handlesOf(pick(rows, { scope: { kind: 'tag', tag: 'one' } }).shown)).toEqual(['new']);
  expect(countTags(rows)).toEqual([
    { tag: 'one', count: 1 },
    { tag: 'two', count: 2 },
  ]);
});

test('most first, the unknown last, and the same order every time', () => {
  const rows = [
    inventListed('b.unknown', { fit: undefined, followers: undefined, engagement: { n: 0 } }),
    inventListed('c.low', { fit: 12, followers: 10, engagement: { n: 3, ratePct: 1 } }),
    inventListed('a.low', { fit: 12, followers: 10, engagement: { n: 3, ratePct: 1 } }),
    inventListed('d.high', { fit: 90, followers: 900, engagement: { n: 4, ratePct: 9 } }),
  ];
  for (const order of ['fit', 'followers', 'engagement'] satisfies ReportOrder[]) {
    expect(handlesOf(pick(rows, { order }).shown)).toEqual([
      'd.high',
      'a.low',
      'c.low',
      'b.unknown',
    ]);
    expect(handlesOf(pick([...rows].reverse(), { order }).shown)[1]).toBe('a.low');
  }
});

test('a limit takes the first of the order, and says of how many', () => {
  const rows = Array.from({ length: 1_500 }, (_, index) =>
    inventListed(`h${index}`, { followers: index }),
  );
  const { shown, all } = pick(rows, { order: 'followers', most: 3 });
  expect(handlesOf(shown)).toEqual(['h1499', 'h1498', 'h1497']);
  expect(all).toBe(1_500);
  expect(pick(rows).shown.length).toBe(1_000);
});
