import { expect, test } from 'vitest';
import type { TierPresetName } from '@/lib/model/tier';
import { rateTier } from './tier';
import { tierPresets } from './tier-presets';

const label = (followers: number, tierPreset: TierPresetName) =>
  rateTier(followers, { tierPreset }).label;

test('standard steps are half-open: the lower edge belongs to the step, the upper does not', () => {
  expect(
    [0, 9_999, 10_000, 99_999, 100_000, 999_999, 1_000_000].map((n) => label(n, 'standard')),
  ).toEqual(['nano', 'nano', 'micro', 'micro', 'macro', 'macro', 'mega']);
});

test('Viral Nation calls its steps nano, micro, mid-tier, macro and celebrity', () => {
  expect(
    [5_000, 49_999, 50_000, 149_999, 150_000, 750_000, 2_499_999, 2_500_000].map((n) =>
      label(n, 'viral-nation'),
    ),
  ).toEqual(['nano', 'nano', 'micro', 'micro', 'mid-tier', 'macro', 'macro', 'celebrity']);
});

test('five-tier has a mid step between 50k and 500k', () => {
  expect(
    [1_000, 10_000, 50_000, 499_999, 500_000, 1_000_000].map((n) => label(n, 'five-tier')),
  ).toEqual(['nano', 'micro', 'mid', 'mid', 'macro', 'mega']);
});

test('below the lowest step there is no tier, though the creator may be close to it', () => {
  const signal = rateTier(4_800, { tierPreset: 'viral-nation' });
  expect(signal.tier).toBeUndefined();
  expect(signal.range).toBeUndefined();
  expect(signal.isBorderline).toBe(true);
  expect(rateTier(900, { tierPreset: 'viral-nation' }).isBorderline).toBe(false);
});

test('unknown followers give no tier and no opinion of the other presets', () => {
  const signal = rateTier(undefined, { tierPreset: 'standard' });
  expect(signal).toMatchObject({ isRounded: false, isBorderline: false });
  expect(signal.tier).toBeUndefined();
  expect(signal.others.map((other) => other.label)).toEqual([undefined, undefined]);
});

test('zero followers are known followers: nano where nano begins at 0', () => {
  expect(rateTier(0, { tierPreset: 'standard' })).toMatchObject({
    tier: 'nano',
    isBorderline: false,
  });
});

test('within 10 % of an edge is borderline, on both sides, edge included', () => {
  const isBorderline = (followers: number) =>
    rateTier(followers, { tierPreset: 'standard' }).isBorderline;
  expect([8_999, 9_000, 11_000, 11_001, 90_000, 110_000, 1_100_001].map(isBorderline)).toEqual([
    false,
    true,
    true,
    false,
    true,
    true,
    false,
  ]);
});

test('the range ends where the next step begins, and the highest has no end', () => {
  expect(rateTier(52_400, { tierPreset: 'standard' }).range).toEqual({ from: 10_000, to: 100_000 });
  expect(rateTier(3_000_000, { tierPreset: 'standard' }).range).toEqual({
    from: 1_000_000,
    to: undefined,
  });
});

test('the other presets are named with their own word, the one in force is not repeated', () => {
  expect(rateTier(52_400, { tierPreset: 'standard' }).others).toEqual([
    { preset: 'viral-nation', label: 'micro' },
    { preset: 'five-tier', label: 'mid' },
  ]);
  expect(rateTier(3_000, { tierPreset: 'five-tier' }).others).toEqual([
    { preset: 'standard', label: 'nano' },
    { preset: 'viral-nation', label: undefined },
  ]);
});

test('a custom table is used as it is, and all three presets become the others', () => {
  const customTiers = [
    { tier: 'micro' as const, label: 'seed', from: 2_000 },
    { tier: 'macro' as const, label: 'tree', from: 20_000 },
  ];
  const signal = rateTier(20_000, { tierPreset: 'custom', customTiers });
  expect(signal).toMatchObject({ tier: 'macro', label: 'tree', range: { from: 20_000 } });
  expect(signal.others).toHaveLength(3);
});

test('custom without a table falls back to the standard one', () => {
  expect(rateTier(52_400, { tierPreset: 'custom' })).toMatchObject({
    label: 'micro',
    range: tierPresets.standard[1] && { from: 10_000, to: 100_000 },
  });
});

test('a count TikTok may have rounded says so', () => {
  expect(rateTier(52_400, { tierPreset: 'standard' }).isRounded).toBe(true);
  expect(rateTier(52_431, { tierPreset: 'standard' }).isRounded).toBe(false);
});
