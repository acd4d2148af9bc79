import { describe, expect, test } from 'vitest';
import { type Brief, emptyBrief } from '@/lib/model/brief';
import {
  differsFromBrief,
  fitForm,
  type PlannerForm,
  readForm,
  toBriefPart,
  toPlannerForm,
  withPlannerPart,
} from './planner-form';

const tiers = ['nano', 'micro', 'macro', 'mega'] as const;
const brief: Brief = {
  ...emptyBrief,
  terms: ['SPF'],
  brand: { handles: ['glow'], hashtags: [] },
  goal: 'awareness',
  budget: { amount: 5_000, currency: 'EUR' },
  cpm: { amount: 6.5, currency: 'EUR' },
};
const read = (facts: Partial<PlannerForm> = {}) =>
  readForm({ ...toPlannerForm(brief, tiers), ...facts }, tiers);

describe('a planner begins', () => {
  test('with budget, CPM and goal of the brief', () => {
    expect(read().wish).toMatchObject({ budget: 5_000, currency: 'EUR', cpm: 6.5, posts: 1 });
    expect(toPlannerForm(brief, tiers).goal).toBe('awareness');
    expect(differsFromBrief(toPlannerForm(brief, tiers), brief)).toBe(false);
  });

  test('without a budget: nothing is planned, and nothing is wrong', () => {
    const { errors, isWrong, wish } = readForm(toPlannerForm(emptyBrief, tiers), tiers);
    expect({ errors, isWrong, wish }).toEqual({ errors: {}, isWrong: false, wish: undefined });
  });

  test('with a CPM alone in its currency, and the other way round', () => {
    const onlyCpm = toBriefPart({ ...emptyBrief, cpm: { amount: 5, currency: 'GBP' } });
    expect(onlyCpm).toMatchObject({ budgetAmount: '', budgetCurrency: 'GBP' });
  });

  test('comparing the largest tier with micro, or with the smallest where there is none', () => {
    expect(toPlannerForm(brief, tiers)).toMatchObject({
      few: { tier: 'mega', creators: '1', fee: '10000' },
      many: { tier: 'micro', creators: '20', fee: '500' },
    });
    expect(toPlannerForm(brief, ['mid', 'macro']).many.tier).toBe('mid');
  });
});

describe('what is wrong is said at its field, and nothing is planned meanwhile', () => {
  test.each([
    ['budget', { budgetAmount: 'lots' }, 'no-amount'],
    ['budget', { budgetAmount: '0' }, 'no-amount'],
    ['budget', { budgetAmount: '2000000000' }, 'no-amount'],
    ['cpm', { cpmAmount: '-6' }, 'no-amount'],
    ['cpm', { cpmCurrency: 'USD' }, 'currencies'],
    ['posts', { posts: '0' }, 'no-count'],
    ['posts', { posts: '11' }, 'no-count'],
    ['posts', { posts: '' }, 'no-count'],
    ['testSize', { testSize: '2' }, 'no-count'],
    ['testPct', { testPct: '' }, 'no-percentage'],
    ['testPct', { testPct: '120' }, 'no-percentage'],
    ['viewsPer100Followers', { viewsPer100Followers: '0' }, 'no-percentage'],
    ['paidViewsPct', { paidViewsPct: 'half' }, 'no-percentage'],
    ['fee-micro', { fees: { micro: 'free' } }, 'no-amount'],
  ] satisfies [string, Partial<PlannerForm>, string][])('%s: %o', (field, facts, error) => {
    const { errors, wish, isWrong } = read(facts);
    expect(errors).toEqual({ [field]: error });
    expect(isWrong).toBe(true);
    expect(wish).toBeUndefined();
  });

  test('but a wrong comparison leaves the plan as it is', () => {
    const { errors, wish, buys } = read({ few: { tier: 'mega', creators: '0', fee: '' } });
    expect(errors).toEqual({ 'few-creators': 'no-count', 'few-fee': 'no-amount' });
    expect(wish).toBeDefined();
    expect(buys).toBeUndefined();
  });

  test('and a tier of another table is compared with nobody', () => {
    expect(read({ few: { tier: 'mid', creators: '1', fee: '5' } }).buys).toBeUndefined();
  });
});

test('figures are read as people type them', () => {
  expect(read({ paidViewsPct: '80 %', fees: { micro: '1,200', nano: ' ' } }).wish).toMatchObject({
    paidViewsPct: 80,
    fees: { micro: 1_200 },
  });
});

test('tiers of another table give way to where it begins', () => {
  const form = { ...toPlannerForm(brief, tiers), posts: '3' };
  expect(fitForm(form, brief, tiers)).toEqual(form);
  const fitted = fitForm(form, brief, ['mid', 'macro']);
  expect(fitted).toMatchObject({ posts: '3', few: { tier: 'macro' }, many: { tier: 'mid' } });
  expect(fitted.shares).toEqual({ mid: 50, macro: 50 });
});

describe('the brief', () => {
  test('takes budget, CPM and goal, and keeps all else', () => {
    const form = { ...toPlannerForm(brief, tiers), budgetAmount: '8,000', cpmAmount: '' };
    expect(differsFromBrief(form, brief)).toBe(true);
    const { cpm: _, ...others } = brief;
    expect(withPlannerPart(brief, form)).toEqual({
      ...others,
      budget: { amount: 8_000, currency: 'EUR' },
    });
    expect(withPlannerPart(brief, { ...form, goal: undefined })).not.toHaveProperty('goal');
  });

  test('is the same however its amount is written, and another in another currency', () => {
    const form = toPlannerForm(brief, tiers);
    expect(differsFromBrief({ ...form, budgetAmount: '5.000' }, brief)).toBe(false);
    expect(differsFromBrief({ ...form, budgetCurrency: 'USD' }, brief)).toBe(true);
    expect(differsFromBrief({ ...form, goal: 'content' }, brief)).toBe(true);
    expect(differsFromBrief({ ...form, ...toBriefPart(brief) }, brief)).toBe(false);
  });
});
