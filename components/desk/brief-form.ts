import * as z from 'zod/mini';
import { type Campaign, campaignSchema } from '@/lib/model/campaign';

/** A brief under the scout's hands: what the form holds, valid or not. */
export const briefFormSchema = z.object({
  name: z.string().check(z.maxLength(500)),
  niches: z.array(z.string()),
  terms: z.array(z.string()),
  vetoes: z.array(z.string()),
  tiers: campaignSchema.shape.brief.shape.tiers,
  languages: z.array(z.string()),
});
export type BriefForm = z.infer<typeof briefFormSchema>;

export type TokenList = 'terms' | 'vetoes' | 'languages';

export type BriefError =
  | { field: 'name'; kind: 'missing' | 'too-long' }
  | { field: TokenList; kind: 'too-long'; token: string }
  | { field: TokenList; kind: 'too-many' }
  | { field: 'vetoes'; kind: 'both'; token: string };

export function toBriefForm({ name, brief }: Campaign): BriefForm {
  return { name, ...brief };
}

/** The campaign as the form has it; only for a form without errors. */
export function toCampaign(form: BriefForm, campaign: Campaign, now: number): Campaign {
  const { name, ...brief } = form;
  return { ...campaign, name: name.trim(), brief, updatedAt: now };
}

/** What keeps a brief from being saved, in the order of the form; bounds are those of `briefSchema`. */
export function findErrors(form: BriefForm): BriefError[] {
  const errors: BriefError[] = [];
  const name = form.name.trim();
  if (name === '') errors.push({ field: 'name', kind: 'missing' });
  if (name.length > 80) errors.push({ field: 'name', kind: 'too-long' });
  for (const field of ['terms', 'vetoes', 'languages'] as const) {
    const token = form[field].find((text) => text.length > 80);
    if (token !== undefined) errors.push({ field, kind: 'too-long', token });
    if (form[field].length > 60) errors.push({ field, kind: 'too-many' });
  }
  const terms = new Set(form.terms.map(fold));
  const both = form.vetoes.find((veto) => terms.has(fold(veto)));
  if (both !== undefined) errors.push({ field: 'vetoes', kind: 'both', token: both });
  return errors;
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
