import { expect, test } from 'vitest';
import { tierTableSchema } from '@/lib/model/tier';
import { readThresholds, type TierTables, toTierTable } from './tier-form';

const steps = [
  { tier: 'nano', label: 'nano', from: 0 },
  { tier: 'micro', label: 'micro', from: 10_000 },
] as const;
const tables: TierTables = { standard: [...steps], 'viral-nation': [], 'five-tier': [] };

test('thresholds may be typed with separators', () => {
  const read = readThresholds(steps, ['500', '12,500']);
  expect('table' in read && read.table.map(({ from }) => from)).toEqual([500, 12_500]);
  expect('table' in read && tierTableSchema.safeParse(read.table).success).toBe(true);
});

test.each([
  [['0', ''], { index: 1, kind: 'whole' }],
  [['-5', '10'], { index: 0, kind: 'whole' }],
  [['1e3', '10'], { index: 0, kind: 'whole' }],
  [['10', '10'], { index: 1, kind: 'rise' }],
])('%j is refused', (typed, error) => {
  expect(readThresholds(steps, typed)).toEqual({ error });
});

test('a custom table that was never written begins as the standard one', () => {
  expect(toTierTable({ tierPreset: 'custom' }, tables)).toBe(tables.standard);
});
