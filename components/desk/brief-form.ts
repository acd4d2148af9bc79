import * as z from 'zod/mini';
import { type Campaign, campaignSchema } from '@/lib/model/campaign';
import { currencySchema, type Money, moneySchema } from '@/lib/model/money';

const tokens = z._default(z.array(z.string()), []);

/** A brief under the scout's hands: what the form holds, valid or not. */
export const briefFormSchema = z.object({
  name: z.string().check(z.maxLength(500)),
  niches: z.array(z.string()),
  terms: z.array(z.string()),
  vetoes: z.array(z.string()),
  tiers: campaignSchema.shape.brief.shape.tiers,
  languages: z.array(z.string()),
  // Since then: an unsaved form of an earlier version lacks these.
  markets: tokens,
  competitors: tokens,
  /** As typed; empty for none. */
  cpmAmount: z._default(z.string().check(z.maxLength(40)), ''),
  cpmCurrency: z._default(currencySchema, 'USD'),
});
export type BriefForm = z.infer<typeof briefFormSchema>;

export type TokenList = 'terms' | 'vetoes' | 'languages' | 'markets' | 'competitors';
const tokenLists: readonly TokenList[] = ['terms', 'vetoes', 'languages', 'markets', 'competitors'];

export type BriefError =
  | { field: 'name'; kind: 'missing' | 'too-long' }
  | { field: TokenList; kind: 'too-long'; token: string }
  | { field: TokenList; kind: 'too-many' }
  | { field: 'vetoes'; kind: 'both'; token: string }
  | { field: 'cpm'; kind: 'no-amount' };

export function toBriefForm({ name, brief }: Campaign): BriefForm {
  const { cpm, ...lists } = brief;
  return {
    name,
    ...lists,
    cpmAmount: cpm === undefined ? '' : String(cpm.amount),
    cpmCurrency: cpm?.currency ?? 'USD',
  };
}

/** The campaign as the form has it; only for a form without errors. */
export function toCampaign(form: BriefForm, campaign: Campaign, now: number): Campaign {
  const { name, cpmAmount: _, cpmCurrency: __, ...lists } = form;
  const cpm = readCpm(form);
  const brief = cpm === undefined || cpm === 'no-amount' ? lists : { ...lists, cpm };
  return { ...campaign, name: name.trim(), brief, updatedAt: now };
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
  if (readCpm(form) === 'no-amount') errors.push({ field: 'cpm', kind: 'no-amount' });
  return errors;
}

/**
 * A typed amount: `6`, `6.50` or `6,50`.
 *
 * @returns `undefined` where nothing was typed
 */
function readCpm({ cpmAmount, cpmCurrency }: BriefForm): Money | 'no-amount' | undefined {
  const typed = cpmAmount.trim();
  if (typed === '') return undefined;
  if (!/^\d{1,9}(?:[.,]\d{1,4})?$/.test(typed)) return 'no-amount';
  const money = { amount: Number(typed.replace(',', '.')), currency: cpmCurrency };
  return moneySchema.safeParse(money).success ? money : 'no-amount';
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
