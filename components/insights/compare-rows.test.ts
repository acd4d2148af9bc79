import { expect, test } from 'vitest';
import { inventRow } from '@/components/desk/invented-row';
import { campaign } from '@/components/desk/invented-source';
import { emptyBrief } from '@/lib/model/brief';
import { toComparedRows } from './compare-rows';

const known = inventRow({
  handle: 'maya',
  followers: 52_400,
  tier: 'micro',
  fit: 81,
  engagement: { n: 5, posts: 5, ratePct: 6.1, lowPct: 4.7, highPct: 7.9 },
});
const once = inventRow({
  handle: 'once',
  fit: 12,
  engagement: { n: 1, posts: 1, ratePct: 6, lowPct: 4, highPct: 8, isFirstImpression: true },
});
const nobody = inventRow({ handle: 'nobody' });
const withBrief = { ...campaign, brief: { ...emptyBrief, niches: ['skincare'] } };

const rowOf = (id: string, rows = toComparedRows([known, once, nobody], withBrief)) =>
  rows.find((row) => row.id === id);

test('a row a signal, a cell a creator, in the order asked for', () => {
  const rows = toComparedRows([known, once, nobody], withBrief);
  expect(rows.length).toBeGreaterThan(15);
  for (const { cells } of rows) expect(cells).toHaveLength(3);
  expect(rowOf('followers')?.cells.map(({ figure }) => figure)).toEqual([
    'Micro 52.4K',
    undefined,
    undefined,
  ]);
});

test('what is not known has no figure and says why; nothing is 0 by default', () => {
  for (const { id, cells } of toComparedRows([nobody], withBrief)) {
    const [cell] = cells;
    if (cell?.isUnknown) expect(cell.sentence, id).not.toBe('');
    else expect(cell?.figure, id).toBe('Undecided');
  }
});

test('one or two posts give a range and no estimate', () => {
  const [first, second] = rowOf('engagement')?.cells ?? [];
  expect(first).toMatchObject({ figure: '6.1% of views', range: { value: 6.1 } });
  expect(second?.figure).toBe('4–8% of views');
  expect(second?.range?.value).toBeUndefined();
});

test('ranges of one signal stand on one scale', () => {
  const row = rowOf('engagement');
  expect(row?.scale).toEqual({ min: 0.7, max: 30 });
  expect(rowOf('niche')?.scale).toBeUndefined();
});

test('there is no row for a total, and no cell knows of the others', () => {
  const labels = toComparedRows([known, once], withBrief).map(({ label }) => label);
  expect(labels.filter((label) => /total|overall|score|rank/i.test(label))).toEqual([]);
  const alone = toComparedRows([once], withBrief).map(({ cells }) => cells[0]);
  const beside = toComparedRows([known, once], withBrief).map(({ cells }) => cells[1]);
  expect(beside).toEqual(alone);
});

test('without a brief there is no fit, and the row says what would give one', () => {
  const cells = rowOf('fit', toComparedRows([known], campaign))?.cells;
  expect(cells?.[0]?.figure).toBeUndefined();
  expect(cells?.[0]?.sentence).toContain('brief');
});
