import { expect, test } from 'vitest';
import { inventRow } from './invented-row';
import { toTierWord } from './tier-word';

test('a tier is called what the chosen table calls it, in menu and token alike', () => {
  const row = inventRow({ handle: 'maya', followers: 3_000_000, tier: 'mega' });
  const celebrity = {
    ...row,
    rating: { ...row.rating, tier: { ...row.rating.tier, label: 'celebrity' } },
  };
  expect(toTierWord([celebrity], 'mega')).toBe('Celebrity');
  expect(toTierWord([celebrity], 'nano')).toBe('Nano');
});
