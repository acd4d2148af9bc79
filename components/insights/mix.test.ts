import { expect, test } from 'vitest';
import { inventRow } from '@/components/desk/invented-row';
import type { TierTable } from '@/lib/model/tier';
import { toNicheMix, toTierMix } from './mix';

const table: TierTable = [
  { tier: 'nano', label: 'nano', from: 5_000 },
  { tier: 'micro', label: 'micro', from: 50_000 },
];

test('tiers stand in the order of the table, an empty one with its 0', () => {
  const rows = [
    inventRow({ handle: 'a', followers: 60_000, tier: 'micro' }),
    inventRow({ handle: 'b', followers: 70_000, tier: 'micro' }),
  ];
  expect(toTierMix(rows, table)).toEqual([
    { key: 'nano', label: 'nano', count: 0 },
    { key: 'micro', label: 'micro', count: 2 },
  ]);
});

test('below the table and unknown are two things, and both are told', () => {
  const rows = [
    inventRow({ handle: 'a', followers: 900 }),
    inventRow({ handle: 'b' }),
    inventRow({ handle: 'c' }),
  ];
  expect(toTierMix(rows, table).slice(2)).toEqual([
    { key: 'below', count: 1 },
    { key: 'unknown', count: 2 },
  ]);
});

const ofNiche = (niche: string, n: number) =>
  Array.from({ length: n }, (_, i) => inventRow({ handle: `${niche}${i}`, niche }));

test('niches stand by frequency, equal ones by name; unknown comes last', () => {
  const rows = [
    ...ofNiche('plants', 1),
    inventRow({ handle: 'quiet' }),
    ...ofNiche('skincare', 3),
    ...ofNiche('books', 1),
  ];
  expect(toNicheMix(rows, 5).map(({ key, count }) => [key, count])).toEqual([
    ['skincare', 3],
    ['books', 1],
    ['plants', 1],
    ['unknown', 1],
  ]);
});

test('beyond the most frequent the others are one, with how many niches they are', () => {
  const rows = [...ofNiche('a', 4), ...ofNiche('b', 3), ...ofNiche('c', 2), ...ofNiche('d', 1)];
  expect(toNicheMix(rows, 2)).toEqual([
    { key: 'a', label: 'a', count: 4 },
    { key: 'b', label: 'b', count: 3 },
    { key: 'others', count: 3, kinds: 2 },
  ]);
  expect(toNicheMix(rows, 3).map(({ key }) => key)).toEqual(['a', 'b', 'c', 'd']);
});

test('mixed topics are known to be mixed', () => {
  const row = inventRow({ handle: 'a' });
  const mixed = { ...row.rating.niche, verdict: 'mixed' as const };
  expect(toNicheMix([{ ...row, rating: { ...row.rating, niche: mixed } }], 3)).toEqual([
    { key: 'mixed', count: 1 },
  ]);
});

test('every creator is counted once', () => {
  const rows = [...ofNiche('a', 4), ...ofNiche('b', 3), inventRow({ handle: 'x' })];
  const sum = toNicheMix(rows, 1).reduce((total, { count }) => total + count, 0);
  expect(sum).toBe(rows.length);
});
