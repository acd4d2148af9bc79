import {
  readAmount,
  readCount,
  readPercentage,
  type Typed,
  writeAmount,
} from '@/components/desk/typed-numbers';
import type { Brief, Goal } from '@/lib/model/brief';
import { type Currency, moneySchema } from '@/lib/model/money';
import type { TierName } from '@/lib/model/tier';
import { fitShares, type Shares, toDefaultShares } from './shares';

/** Some creators of a tier for the same fee each, as typed. */
export interface BuyForm {
  tier: TierName;
  creators: string;
  fee: string;
}

/** The planner under the scout's hands: as typed, valid or not. */
export interface PlannerForm {
  budgetAmount: string;
  budgetCurrency: Currency;
  cpmAmount: string;
  cpmCurrency: Currency;
  goal?: Goal;
  posts: string;
  testSize: string;
  testPct: string;
  shares: Shares;
  viewsPer100Followers: string;
  paidViewsPct: string;
  /** Fees for one post of the scout's own; empty for none. */
  fees: Partial<Record<TierName, string>>;
  few: BuyForm;
  many: BuyForm;
}

/** What to plan; amounts are in one currency. */
export interface PlannerWish {
  budget: number;
  currency: Currency;
  cpm?: number;
  posts: number;
  testSize: number;
  testPct: number;
  viewsPer100Followers: number;
  paidViewsPct: number;
  fees: Partial<Record<TierName, number>>;
}

export interface BuyWish {
  tier: TierName;
  creators: number;
  fee: number;
}

export type PlannerError = 'no-amount' | 'currencies' | 'no-count' | 'no-percentage';
export type ErrorField =
  | 'budget'
  | 'cpm'
  | 'posts'
  | 'testSize'
  | 'testPct'
  | 'viewsPer100Followers'
  | 'paidViewsPct'
  | `fee-${TierName}`
  | `${'few' | 'many'}-${'creators' | 'fee'}`;
export type PlannerErrors = Partial<Record<ErrorField, PlannerError>>;

export interface ReadForm {
  errors: PlannerErrors;
  /** Something that the plan needs cannot be read. */
  isWrong: boolean;
  /** Absent without a budget, and where something is wrong with what it needs. */
  wish?: PlannerWish;
  /** Both sides of the comparison; absent where something is wrong with them. */
  buys?: { few: BuyWish; many: BuyWish };
}

/**
 * What is assumed until the scout says otherwise. Views per 100 followers: the middle of the 15 to 40 that
 * a price list of 2026 reckons with; large US creators of 2020 had 17.
 */
export const usualAssumptions = { viewsPer100Followers: 25, paidViewsPct: 100 };

export const limits = { posts: 10, leastTest: 3, mostTest: 10, creators: 1_000 };

/** The planner as a campaign begins it: its own budget, and what articles and samples name for the rest. */
export function toPlannerForm(brief: Brief, tiers: readonly TierName[]): PlannerForm {
  const largest = tiers.at(-1) ?? 'mega';
  const small = tiers.includes('micro') ? 'micro' : (tiers[0] ?? largest);
  return {
    ...toBriefPart(brief),
    posts: '1',
    testSize: '5',
    testPct: '25',
    shares: toDefaultShares(tiers, brief.tiers),
    viewsPer100Followers: String(usualAssumptions.viewsPer100Followers),
    paidViewsPct: String(usualAssumptions.paidViewsPct),
    fees: {},
    few: { tier: largest, creators: '1', fee: '10000' },
    many: { tier: small, creators: '20', fee: '500' },
  };
}

/** The planner in terms of the table in force: tiers of another one give way to where it begins. */
export function fitForm(form: PlannerForm, brief: Brief, tiers: readonly TierName[]): PlannerForm {
  const begun = toPlannerForm(brief, tiers);
  const fitBuy = (side: 'few' | 'many') =>
    tiers.includes(form[side].tier) ? form[side] : { ...form[side], tier: begun[side].tier };
  const shares = fitShares(form.shares, tiers, begun.shares);
  return { ...form, shares, few: fitBuy('few'), many: fitBuy('many') };
}

/** What the planner and the brief have in common, as the brief has it. */
export function toBriefPart({ budget, cpm, goal }: Brief) {
  return {
    budgetAmount: budget ? writeAmount(budget.amount) : '',
    budgetCurrency: budget?.currency ?? cpm?.currency ?? ('USD' as const),
    cpmAmount: cpm ? writeAmount(cpm.amount) : '',
    cpmCurrency: cpm?.currency ?? budget?.currency ?? ('USD' as const),
    goal,
  };
}

/** Whether the planner's budget, CPM or goal are other than the brief's. */
export function differsFromBrief(form: PlannerForm, brief: Brief): boolean {
  const kept = toBriefPart(brief);
  const isOther = (
    amount: 'budgetAmount' | 'cpmAmount',
    currency: 'budgetCurrency' | 'cpmCurrency',
  ) =>
    readAmount(form[amount]) !== readAmount(kept[amount]) ||
    (form[amount].trim() !== '' && form[currency] !== kept[currency]);
  return (
    isOther('budgetAmount', 'budgetCurrency') ||
    isOther('cpmAmount', 'cpmCurrency') ||
    form.goal !== kept.goal
  );
}

/** The brief with the planner's budget, CPM and goal; only for a form without errors in them. */
export function withPlannerPart(brief: Brief, form: PlannerForm): Brief {
  const { budget: _, cpm: __, goal: ___, ...others } = brief;
  const [budget, cpm] = [readAmount(form.budgetAmount), readAmount(form.cpmAmount)];
  return {
    ...others,
    ...(typeof budget === 'number'
      ? { budget: { amount: budget, currency: form.budgetCurrency } }
      : {}),
    ...(typeof cpm === 'number' ? { cpm: { amount: cpm, currency: form.cpmCurrency } } : {}),
    ...(form.goal === undefined ? {} : { goal: form.goal }),
  };
}

/** What is typed as figures, and what is wrong with it. Nothing is ever converted from one currency to another. */
export function readForm(form: PlannerForm, tiers: readonly TierName[]): ReadForm {
  const errors: PlannerErrors = {};
  const read = (
    field: ErrorField,
    value: Typed,
    isFine: (figure: number) => boolean,
    error: PlannerError,
  ) => {
    if (typeof value === 'number' && isFine(value)) return value;
    if (value !== undefined) errors[field] = error;
    return undefined;
  };
  const amount = (field: ErrorField, text: string) =>
    read(field, readAmount(text), isAmount, 'no-amount');
  const count = (field: ErrorField, text: string, least: number, most: number) =>
    read(field, readCount(text) ?? 'unclear', (n) => n >= least && n <= most, 'no-count');

  const budget = amount('budget', form.budgetAmount);
  const cpm = amount('cpm', form.cpmAmount);
  if (budget !== undefined && cpm !== undefined && form.budgetCurrency !== form.cpmCurrency) {
    errors.cpm = 'currencies';
  }
  const posts = count('posts', form.posts, 1, limits.posts);
  const testSize = count('testSize', form.testSize, limits.leastTest, limits.mostTest);
  const testPct = read(
    'testPct',
    readPercentage(form.testPct) ?? 'unclear',
    () => true,
    'no-percentage',
  );
  const share = (field: ErrorField, text: string) =>
    read(
      field,
      readAmount(text.replace('%', '')) ?? 'unclear',
      (n) => n > 0 && n <= 1_000,
      'no-percentage',
    );
  const viewsPer100Followers = share('viewsPer100Followers', form.viewsPer100Followers);
  const paidViewsPct = share('paidViewsPct', form.paidViewsPct);
  const fees: PlannerWish['fees'] = {};
  for (const tier of tiers) {
    const fee = amount(`fee-${tier}`, form.fees[tier] ?? '');
    if (fee !== undefined) fees[tier] = fee;
  }
  const isWrong = Object.keys(errors).length > 0;

  const buy = (side: 'few' | 'many') => {
    const { tier, ...typed } = form[side];
    const creators = count(`${side}-creators`, typed.creators, 1, limits.creators);
    const fee = read(`${side}-fee`, readAmount(typed.fee) ?? 'unclear', isAmount, 'no-amount');
    if (creators === undefined || fee === undefined || !tiers.includes(tier)) return undefined;
    return { tier, creators, fee };
  };
  const [few, many] = [buy('few'), buy('many')];
  const result: ReadForm = { errors, isWrong };
  if (few !== undefined && many !== undefined) result.buys = { few, many };
  if (
    !isWrong &&
    budget !== undefined &&
    posts !== undefined &&
    testSize !== undefined &&
    testPct !== undefined &&
    viewsPer100Followers !== undefined &&
    paidViewsPct !== undefined
  ) {
    const currency = form.budgetCurrency;
    result.wish = {
      budget,
      currency,
      cpm,
      posts,
      testSize,
      testPct,
      viewsPer100Followers,
      paidViewsPct,
      fees,
    };
  }
  return result;
}

function isAmount(amount: number): boolean {
  return moneySchema.shape.amount.safeParse(amount).success;
}
