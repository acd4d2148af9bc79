import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pickForTest, type TestCandidate, type TestWish } from './pick-for-test';

const candidate = (key: string, facts: Partial<TestCandidate> = {}): TestCandidate => ({
  key,
  fit: 80,
  views: { n: 5, median: 10_000, low: 3_000, high: 34_000 },
  engagement: { n: 5, ratePct: 6 },
  ...facts,
});
const wish: TestWish = {
  money: 500,
  currency: 'USD',
  cpm: 6,
  size: 5,
  posts: 1,
  paidViewsPct: 100,
};
const dollars = (amount: number) => ({ amount, currency: 'USD' as const });
const keysOf = (candidates: TestCandidate[], facts: Partial<TestWish> = {}) =>
  pickForTest(candidates, { ...wish, ...facts }).picked.map(({ key }) => key);

describe('a pick', () => {
  test('begins with whoever brings most views for a fee', () => {
    const dear = candidate('dear', { quotedFee: dollars(200) });
    const cheap = candidate('cheap', { quotedFee: dollars(30) });
    expect(keysOf([dear, candidate('by-cpm'), cheap])).toEqual(['cheap', 'by-cpm', 'dear']);
  });

  test('at one CPM goes by fit, then by how much is known', () => {
    const views = { n: 5, median: 31_417 };
    const known = { n: 12, median: 20_003 };
    expect(
      keysOf([
        candidate('fits', { fit: 70 }),
        candidate('fits-best', { fit: 90, views }),
        candidate('fits-too', { fit: 70, views: known }),
        candidate('who-knows', { fit: undefined }),
      ]),
    ).toEqual(['fits-best', 'fits-too', 'fits', 'who-knows']);
  });

  test('for conversions goes by engagements, for content by fees', () => {
    const busy = candidate('busy', { engagement: { n: 5, ratePct: 12 } });
    const small = candidate('small', { views: { n: 5, median: 1_000 } });
    expect(keysOf([candidate('usual'), busy, small], { goal: 'conversions' })[0]).toBe('busy');
    expect(keysOf([candidate('usual'), busy, small], { goal: 'content' })[0]).toBe('small');
  });

  test('stays within money and size, and takes a cheaper one where a dear one does not fit', () => {
    const list = [
      candidate('a', { quotedFee: dollars(300), views: { n: 5, median: 90_000 } }),
      candidate('b', { quotedFee: dollars(300), views: { n: 5, median: 80_000 } }),
      candidate('c', { quotedFee: dollars(150), views: { n: 5, median: 10_000 } }),
    ];
    const pick = pickForTest(list, wish);
    expect(pick.picked.map(({ key }) => key)).toEqual(['a', 'c']);
    expect(pick.cost).toBe(450);
    expect(pick.leftOut['over-budget']).toEqual(['b']);
    expect(pickForTest(list, { ...wish, size: 1 }).leftOut.size).toEqual(['b', 'c']);
  });

  test('multiplies fees for one post, and takes an agreed one for all', () => {
    const quoted = candidate('quoted', { quotedFee: dollars(100) });
    const agreed = candidate('agreed', { quotedFee: dollars(100), agreedFee: dollars(150) });
    const { picked } = pickForTest([quoted, agreed], { ...wish, posts: 2 });
    expect(picked).toMatchObject([
      { key: 'agreed', fee: 150, basis: 'agreed' },
      { key: 'quoted', fee: 200, basis: 'quoted' },
    ]);
  });
});

describe('who is left out is named with the reason', () => {
  test('no figure is not a fee of 0', () => {
    const unknown = candidate('unknown', { views: { n: 0 } });
    const pick = pickForTest([unknown], wish);
    expect(pick).toMatchObject({ picked: [], cost: 0, leftOut: { 'no-figure': ['unknown'] } });
    expect(pickForTest([candidate('no-cpm')], { ...wish, cpm: undefined }).leftOut).toMatchObject({
      'no-figure': ['no-cpm'],
    });
  });

  test('a fee in another currency is not converted', () => {
    const euros = candidate('euros', { quotedFee: { amount: 20, currency: 'EUR' } });
    expect(pickForTest([euros], wish).leftOut['other-currency']).toEqual(['euros']);
  });

  test('a fit below 40 is none; one that is not known is not against anybody', () => {
    const pick = pickForTest(
      [candidate('poor', { fit: 39 }), candidate('open', { fit: undefined })],
      wish,
    );
    expect(pick.leftOut['no-fit']).toEqual(['poor']);
    expect(pick.picked.map(({ key }) => key)).toEqual(['open']);
  });

  test('a quoted fee without known views is picked last, without a range', () => {
    const blind = candidate('blind', { views: { n: 0 }, quotedFee: dollars(10) });
    const { picked, views } = pickForTest([blind, candidate('seen')], wish);
    expect(picked.map(({ key }) => key)).toEqual(['seen', 'blind']);
    expect(picked[1]?.views).toBeUndefined();
    expect(views).toBeDefined();
  });
});

test('everybody is picked or left out, once, and never beyond the money', () => {
  const anyCandidate = fc.record({
    fit: fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }),
    median: fc.nat(1_000_000),
    fee: fc.option(fc.double({ min: 0.01, max: 5_000, noNaN: true }), { nil: undefined }),
  });
  fc.assert(
    fc.property(fc.array(anyCandidate, { maxLength: 30 }), fc.nat(10_000), (all, money) => {
      const list = all.map(({ fit, median, fee }, index) =>
        candidate(String(index), {
          fit,
          views: { n: 5, median },
          quotedFee: fee === undefined ? undefined : dollars(fee),
        }),
      );
      const { picked, cost, leftOut } = pickForTest(list, { ...wish, money });
      const keys = [...picked.map(({ key }) => key), ...Object.values(leftOut).flat()];
      expect(keys.toSorted()).toEqual(list.map(({ key }) => key).toSorted());
      expect(cost).toBeLessThanOrEqual(money * (1 + 1e-9));
      expect(picked.length).toBeLessThanOrEqual(5);
      for (const { fee, views } of picked) {
        expect(fee).toBeGreaterThan(0);
        if (views) expect(Number.isFinite(views.high) && views.low > 0).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});
