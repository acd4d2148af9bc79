import type { Brief, FollowerRange } from '@/lib/model/brief';
import type { Campaign } from '@/lib/model/campaign';
import { type Currency, type Money, moneySchema } from '@/lib/model/money';
import { type BrandError, findBrandErrors, toBrand, toBrandForm } from './brand-form';
import type { BriefForm } from './brief-draft';
import { readAmount, readCount, readPercentage, writeAmount } from './typed-numbers';

export type TokenList = 'terms' | 'vetoes' | 'languages' | 'markets' | 'competitors';
const tokenLists: readonly TokenList[] = ['terms', 'vetoes', 'languages', 'markets', 'competitors'];

export type BriefError =
  | { field: 'name'; kind: 'missing' | 'too-long' }
  | { field: TokenList; kind: 'too-long'; token: string }
  | { field: TokenList; kind: 'too-many' }
  | { field: 'vetoes'; kind: 'both'; token: string }
  | { field: 'followersFrom' | 'followersTo'; kind: 'no-count' }
  | { field: 'followersTo'; kind: 'no-range' }
  | { field: 'minEngagement'; kind: 'no-percentage' }
  | { field: 'budget' | 'cpm'; kind: 'no-amount' }
  | BrandError;
export type ErrorField = BriefError['field'];

export function toBriefForm({ name, brief }: Campaign): BriefForm {
  const { cpm, budget, followers, minEngagementPct, brand, ...lists } = brief;
  return {
    name,
    ...lists,
    cpmAmount: cpm ? writeAmount(cpm.amount) : '',
    cpmCurrency: cpm?.currency ?? budget?.currency ?? 'USD',
    budgetAmount: budget ? writeAmount(budget.amount) : '',
    budgetCurrency: budget?.currency ?? cpm?.currency ?? 'USD',
    minEngagement: toTyped(minEngagementPct),
    followersFrom: toTyped(followers?.from),
    followersTo: toTyped(followers?.to),
    ...toBrandForm(brand),
  };
}

function toTyped(value: number | undefined): string {
  return value === undefined ? '' : String(value);
}

/** The brief as far as the form can be read: a field with an error asks for nothing. */
export function toBrief(form: BriefForm): Brief {
  const { niches, terms, vetoes, tiers, languages, markets, competitors, goal } = form;
  const brief: Brief = { niches, terms, vetoes, tiers, languages, markets, competitors };
  const followers = readFollowers(form);
  const minEngagementPct = readPercentage(form.minEngagement);
  const budget = readMoney(form.budgetAmount, form.budgetCurrency);
  const cpm = readMoney(form.cpmAmount, form.cpmCurrency);
  if (followers !== undefined && followers !== 'unclear') brief.followers = followers;
  if (typeof minEngagementPct === 'number') brief.minEngagementPct = minEngagementPct;
  if (goal !== undefined) brief.goal = goal;
  if (budget !== undefined && budget !== 'unclear') brief.budget = budget;
  if (cpm !== undefined && cpm !== 'unclear') brief.cpm = cpm;
  const brand = toBrand(form);
  if (brand !== undefined) brief.brand = brand;
  return brief;
}

/** The campaign as the form has it; only for a form without errors. */
export function toCampaign(form: BriefForm, campaign: Campaign, now: number): Campaign {
  return { ...campaign, name: form.name.trim(), brief: toBrief(form), updatedAt: now };
}

/** What keeps a brief from being saved, in the order of the form; bounds are those of `briefSchema`. */
export function findErrors(form: BriefForm): BriefError[] {
  const errors: BriefError[] = [];
  const name = form.name.trim();
  if (name === '') errors.push({ field: 'name', kind: 'missing' });
  if (name.length > 80) errors.push({ field: 'name', kind: 'too-long' });
  for (const field of tokenLists) {
    const token = form[field].find((text) => text.length > 80);
    if (token !== undefined) errors.push({ field, kind: 'too-long', token });
    if (form[field].length > 60) errors.push({ field, kind: 'too-many' });
  }
  const terms = new Set(form.terms.map(fold));
  const both = form.vetoes.find((veto) => terms.has(fold(veto)));
  if (both !== undefined) errors.push({ field: 'vetoes', kind: 'both', token: both });
  const ends = (['followersFrom', 'followersTo'] as const).filter(
    (end) => readCount(form[end]) === 'unclear',
  );
  for (const field of ends) errors.push({ field, kind: 'no-count' });
  if (ends.length === 0 && readFollowers(form) === 'unclear') {
    errors.push({ field: 'followersTo', kind: 'no-range' });
  }
  if (readPercentage(form.minEngagement) === 'unclear') {
    errors.push({ field: 'minEngagement', kind: 'no-percentage' });
  }
  if (readMoney(form.budgetAmount, form.budgetCurrency) === 'unclear') {
    errors.push({ field: 'budget', kind: 'no-amount' });
  }
  if (readMoney(form.cpmAmount, form.cpmCurrency) === 'unclear') {
    errors.push({ field: 'cpm', kind: 'no-amount' });
  }
  return [...errors, ...findBrandErrors(form)];
}

/** @returns `'unclear'` also for a range that nobody can be in */
function readFollowers(form: BriefForm): FollowerRange | 'unclear' | undefined {
  const [from, to] = [readCount(form.followersFrom), readCount(form.followersTo)];
  if (from === 'unclear' || to === 'unclear') return 'unclear';
  if (from === undefined && to === undefined) return undefined;
  if (to !== undefined && to <= (from ?? 0)) return 'unclear';
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

function readMoney(text: string, currency: Currency): Money | 'unclear' | undefined {
  const amount = readAmount(text);
  if (typeof amount !== 'number') return amount;
  const money = { amount, currency };
  return moneySchema.safeParse(money).success ? money : 'unclear';
}

/**
 * Typed or pasted text as tokens: split at commas, semicolons and line breaks, a leading `#` dropped,
 * no token twice whatever its case.
 *
 * @example addTokens(['SPF'], '#skintok, spf') // ['SPF', 'skintok']
 */
export function addTokens(tokens: readonly string[], text: string): string[] {
  const next = [...tokens];
  for (const part of text.split(/[,;\n]/)) {
    const token = part.trim().replace(/^#+(?=\S)/, '');
    if (token !== '' && !next.some((other) => fold(other) === fold(token))) next.push(token);
  }
  return next;
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
