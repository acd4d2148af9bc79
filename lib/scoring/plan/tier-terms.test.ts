import { describe, expect, test } from 'vitest';
import { sixMicros, table, termsOf } from './plan-fixture';
import { readTierEvidence } from './tier-evidence';
import { toTierTerms } from './tier-terms';

const microOf = (...given: Parameters<typeof termsOf>) => {
  const micro = termsOf(...given).find(({ tier }) => tier === 'micro');
  if (micro === undefined) throw new Error('The tier is missing');
  return micro;
};

describe('views', () => {
  test('are those of the scout’s creators where they are enough', () => {
    const micro = microOf();
    expect(micro.viewsBasis).toBe('seen');
    expect(micro.usualViews).toBeCloseTo(9_000);
  });

  test('else are so many per 100 followers of the tier’s middle, and say that they are assumed', () => {
    const [nano, micro, macro, mega] = termsOf([]);
    expect(micro).toMatchObject({ viewsBasis: 'assumed', ratePct: undefined });
    expect(micro?.usualViews).toBeCloseTo(0.17 * 31_623, -1);
    // A tier from 0, and one without an end, reach over a factor of ten.
    expect(nano?.usualViews).toBeCloseTo(0.17 * 3_162, -1);
    expect(mega?.usualViews).toBeCloseTo(0.17 * 3_162_278, -1);
    expect(macro?.group.engagements).toBeUndefined();
  });

  test('that are assumed are much less sure than those that were seen', () => {
    const factorOf = ({ onePost: { low, high } }: { onePost: { low: number; high: number } }) =>
      Math.sqrt(high / low);
    const many = Array.from({ length: 60 }, () => sixMicros).flat();
    expect(factorOf(microOf([]))).toBeGreaterThan(7);
    expect(factorOf(microOf(many))).toBeLessThan(3.5);
  });

  test('of posts paid for may be fewer; the fee follows the usual ones', () => {
    const [usual, fewer] = [microOf(), microOf(sixMicros, { paidViewsPct: 50 })];
    expect(fewer.group.views.median).toBeCloseTo(usual.group.views.median / 2);
    expect(fewer.fee).toEqual(usual.fee);
  });
});

describe('a fee', () => {
  test('is a thousandth of usual views times the CPM, with the range of the creators', () => {
    const { fee } = microOf();
    expect(fee).toMatchObject({ basis: 'cpm' });
    expect(fee?.amount).toBeCloseTo(54);
    expect(fee?.low).toBeLessThan(54 / 2);
    expect(fee?.high).toBeGreaterThan(54 * 2);
  });

  test('is surer the more creators tell it, and an assumed one is off by 2.5 at times', () => {
    const many = Array.from({ length: 20 }, () => sixMicros).flat();
    expect(microOf([]).fee?.times).toBeCloseTo(2.5);
    expect(microOf(many).fee?.times).toBeLessThan(1.1);
    expect(microOf(many, { fees: { micro: 9 } }).fee?.times).toBe(1);
  });

  test('is the middle of what was quoted where five did, and the scout’s own before all', () => {
    const quoting = sixMicros.map((one, index) => ({
      ...one,
      quotedFee: { amount: 100 * (index + 1), currency: 'USD' as const },
    }));
    expect(microOf(quoting).fee).toEqual({
      basis: 'quoted',
      amount: 350,
      low: 100,
      high: 600,
      times: 1,
    });
    expect(microOf(quoting, { fees: { micro: 500 } }).fee).toMatchObject({
      basis: 'typed',
      amount: 500,
    });
  });

  test('is not there without a CPM or any other price', () => {
    expect(microOf(sixMicros, { cpm: undefined }).fee).toBeUndefined();
  });

  test('by views pays for how creators differ; one for all leaves that to luck', () => {
    const byViews = microOf();
    const flat = microOf(sixMicros, { fees: { micro: 500 } });
    expect(byViews.group.views).toMatchObject({ sharedSd: 0 });
    expect(byViews.group.views.creatorSd).toBeCloseTo(0.87 / Math.sqrt(5));
    expect(flat.group.views.creatorSd).toBeGreaterThan(byViews.group.views.creatorSd);
    expect(flat.group.views.sharedSd).toBeGreaterThan(0);
    expect(flat.group).toEqual(byViews.flatGroup);
  });
});

test('a table with one open step from 0 gives figures all the same', () => {
  const [only] = toTierTerms(
    [{ tier: 'micro', label: 'all', from: 0 }],
    readTierEvidence([], ['micro'], 'USD'),
    { viewsPer100Followers: 17, paidViewsPct: 100, fees: {}, cpm: 6 },
  );
  expect(only?.usualViews).toBeGreaterThan(0);
  expect(only?.onePost.high).toBeLessThan(Infinity);
});

test('a tier that nothing was read of is left out, the others keep the table’s order', () => {
  const evidence = readTierEvidence([], ['mega', 'nano'], 'USD');
  const terms = toTierTerms(table, evidence, {
    viewsPer100Followers: 17,
    paidViewsPct: 100,
    fees: {},
  });
  expect(terms.map(({ tier }) => tier)).toEqual(['nano', 'mega']);
});
