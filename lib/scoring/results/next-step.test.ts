import { describe, expect, test } from 'vitest';
import type { Collaboration } from '@/lib/model/collaboration';
import { sumUpCampaign } from './campaign-results';
import { collaborationOf, eur, hour, now, postOf, usd } from './test-collaboration';

/** Four others whose thousand views cost 8, 9, 11 and 12 USD, and whose redemptions cost the same. */
const others = [80, 90, 110, 120].map((fee) =>
  collaborationOf([postOf(`9${fee}`)], { fee: usd(fee), outcome: { redemptions: 10, at: now } }),
);

function advise(
  collaboration: Collaboration,
  goal?: 'conversions' | 'awareness',
  beside: readonly Collaboration[] = others,
) {
  const partners = [collaboration, ...beside].map((one, i) => ({
    key: `tt_${i}`,
    collaboration: one,
    otherCollaborations: [],
    posts: [],
  }));
  const [first] = sumUpCampaign(partners, { goal }).partners;
  if (first === undefined) throw new Error('Nobody was summed up');
  return first.next;
}

/** A fee for so many posts of 10,000 views each. */
const posts = (n: number) => Array.from({ length: n }, (_, i) => postOf(String(i + 1)));
const paid = (fee: number, n = 1) => collaborationOf(posts(n), { fee: usd(fee) });

describe('by what a thousand views cost', () => {
  test('far cheaper than the others’ middle speaks for more', () => {
    expect(advise(paid(30))).toMatchObject({
      step: 'scale',
      measure: 'per-thousand-views',
      own: usd(3),
      usual: usd(10),
      others: 4,
      ratio: 0.3,
      n: 1,
    });
  });

  test('far dearer speaks for an end', () => {
    expect(advise(paid(310))).toMatchObject({ step: 'end', ratio: 3.1 });
  });

  test('one post within what posts differ by anyway says too little', () => {
    expect(advise(paid(200))).toMatchObject({ step: 'too-little', because: 'one-post', ratio: 2 });
  });

  test('the same from several posts is as usual, and more of them tell smaller differences', () => {
    expect(advise(paid(400, 2)).step).toBe('keep');
    expect(advise(paid(1_000, 5)).step).toBe('end');
    expect(advise(paid(250, 5)).step).toBe('scale');
  });

  test.each([
    ['no fee is agreed', collaborationOf(posts(1)), 'no-fee'],
    ['nothing is posted', collaborationOf([], { fee: usd(10) }), 'no-posts'],
    [
      'a post is under 48 hours old',
      collaborationOf([postOf('1', { createdAt: now - 47 * hour })], { fee: usd(10) }),
      'young',
    ],
    [
      'an agreed post is still to come',
      collaborationOf(posts(1), {
        fee: usd(10),
        deliverables: [
          { id: 'a', what: 'Video', approval: 'approved' },
          { id: 'b', what: 'Video', approval: 'open' },
        ],
      }),
      'unfinished',
    ],
    [
      'the views of a post are unknown',
      collaborationOf([postOf('1'), postOf('2', { plays: undefined })], { fee: usd(10) }),
      'partly-unread',
    ],
    [
      'others are paid in another currency',
      collaborationOf(posts(1), { fee: eur(3) }),
      'few-others',
    ],
  ])('nothing is said where %s', (_, collaboration, because) => {
    expect(advise(collaboration)).toMatchObject({ step: 'too-little', because });
  });

  test('two others are too few to compare with', () => {
    expect(advise(paid(30), undefined, others.slice(2))).toMatchObject({
      step: 'too-little',
      because: 'few-others',
      others: 2,
    });
  });
});

describe('by what a redemption cost, where conversions are the goal', () => {
  const sold = (fee: number, redemptions?: number) =>
    collaborationOf(posts(1), {
      fee: usd(fee),
      ...(redemptions !== undefined && { outcome: { redemptions, at: now } }),
    });

  test('many cheap ones speak for more, dear ones for an end', () => {
    expect(advise(sold(100, 40), 'conversions')).toMatchObject({
      step: 'scale',
      measure: 'per-redemption',
      own: usd(2.5),
      usual: usd(10),
      n: 40,
    });
    expect(advise(sold(400, 10), 'conversions').step).toBe('end');
    expect(advise(sold(100, 10), 'conversions').step).toBe('keep');
  });

  test('fewer than five are too few', () => {
    expect(advise(sold(10, 4), 'conversions')).toMatchObject({
      step: 'too-little',
      because: 'few-redemptions',
    });
  });

  test('none at all speaks for an end only where several were to be expected', () => {
    expect(advise(sold(30, 0), 'conversions')).toMatchObject({ step: 'end', expected: 3 });
    expect(advise(sold(20, 0), 'conversions')).toMatchObject({
      step: 'too-little',
      because: 'few-redemptions',
      expected: 2,
    });
  });

  test('unknown is not none', () => {
    expect(advise(sold(400), 'conversions')).toMatchObject({ because: 'no-outcome' });
  });
});
