import { expect, test } from 'vitest';
import type { TierTable } from '@/lib/model/tier';
import { toTierBands } from './tier-bands';

const table: TierTable = [
  { tier: 'nano', label: 'nano', from: 5_000 },
  { tier: 'micro', label: 'micro', from: 50_000 },
  { tier: 'mega', label: 'celebrity', from: 2_500_000 },
];

test('bands cover the scale without gaps, below the table without a name', () => {
  expect(toTierBands(table, [1_000, 10_000_000])).toEqual([
    { from: 1_000, to: 5_000 },
    { label: 'nano', from: 5_000, to: 50_000 },
    { label: 'micro', from: 50_000, to: 2_500_000 },
    { label: 'celebrity', from: 2_500_000, to: 10_000_000 },
  ]);
});

test('a band beyond the scale is left out, one at its end is cut', () => {
  expect(toTierBands(table, [60_000, 900_000])).toEqual([
    { label: 'micro', from: 60_000, to: 900_000 },
  ]);
  expect(toTierBands(table, [8_000, 50_000])).toEqual([{ label: 'nano', from: 8_000, to: 50_000 }]);
});

test('a table that begins at 0 has nothing below', () => {
  expect(toTierBands([{ tier: 'nano', label: 'nano', from: 0 }], [10, 100])).toEqual([
    { label: 'nano', from: 10, to: 100 },
  ]);
});
