import fc from 'fast-check';
import { expect, test } from 'vitest';
import { median } from '@/lib/scoring/statistics/median';
import { eur, usd } from './test-collaboration';
import { createUsualCost } from './usual-cost';

test('one’s own cost is left out of the median', () => {
  const usualOf = createUsualCost([usd(1), usd(2), usd(3), usd(100)]);
  expect(usualOf(100, 'USD')).toEqual({ amount: 2, others: 3 });
  expect(usualOf(1, 'USD')).toEqual({ amount: 3, others: 3 });
});

test('who has no cost is compared with all', () => {
  expect(createUsualCost([usd(1), usd(3)])(undefined, 'USD')).toEqual({ amount: 2, others: 2 });
});

test('another currency is nobody to compare with', () => {
  expect(createUsualCost([eur(1), eur(2)])(undefined, 'USD')).toEqual({ others: 0 });
  expect(createUsualCost([usd(5)])(5, 'USD')).toEqual({ others: 0 });
});

test('is the median of the others, whoever asks', () => {
  const amounts = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(amounts, fc.nat(), (costs, pick) => {
      const index = pick % costs.length;
      const others = costs.filter((_, i) => i !== index);
      expect(createUsualCost(costs.map(usd))(costs[index], 'USD')).toEqual({
        amount: median(others),
        others: others.length,
      });
    }),
  );
});
