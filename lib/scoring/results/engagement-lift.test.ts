import { expect, test } from 'vitest';
import { compareEngagement } from './engagement-lift';
import { hour, now, postOf } from './test-collaboration';

/** Of 10,000 views; 3 % unless said otherwise. */
const organic = (id: string, likes = 200) => postOf(id, { likes, caption: 'my morning' });
const own = [organic('11'), organic('12'), organic('13')];

test('the campaign’s posts are set against the creator’s own unpaid ones', () => {
  const lift = compareEngagement([postOf('1')], own);
  expect(lift).toMatchObject({ campaignN: 1, organicN: 3, youngN: 0 });
  expect(lift.campaignPct).toBeCloseTo(6);
  expect(lift.organicPct).toBeCloseTo(3);
  expect(lift.ratio).toBeCloseTo(2);
});

test('the campaign’s own posts are on one side only', () => {
  expect(compareEngagement([postOf('1')], [...own, postOf('1')]).organicN).toBe(3);
});

test('posts paid for by others are on neither side', () => {
  const paid = postOf('14', { caption: '#ad for somebody else' });
  expect(compareEngagement([postOf('1')], [...own, paid]).organicN).toBe(3);
});

test('below three of the creator’s own there is no usual rate, and no ratio', () => {
  const lift = compareEngagement([postOf('1')], own.slice(1));
  expect(lift).toMatchObject({ organicN: 2 });
  expect(lift.organicPct).toBeUndefined();
  expect(lift.ratio).toBeUndefined();
});

test('a post under 48 hours old has no rate yet', () => {
  const young = postOf('1', { createdAt: now - 47 * hour });
  const lift = compareEngagement([young], own);
  expect(lift).toMatchObject({ campaignN: 0, youngN: 1 });
  expect(lift.ratio).toBeUndefined();
});

test('without a campaign post nothing is compared', () => {
  expect(compareEngagement([], own)).toEqual({ campaignN: 0, organicN: 0, youngN: 0 });
});
