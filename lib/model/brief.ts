import * as z from 'zod/mini';
import { moneySchema } from './money';
import { tierNameSchema } from './tier';

const termSchema = z.string().check(z.minLength(1), z.maxLength(80));
const termsSchema = z.array(termSchema).check(z.maxLength(60));

/** What a campaign looks for. Empty lists mean "no wish", never "nothing fits". */
export const briefSchema = z.object({
  /** Ids of `assets/niche-taxonomy.json`. */
  niches: termsSchema,
  terms: termsSchema,
  /** Must-avoid words. */
  vetoes: termsSchema,
  tiers: z.array(tierNameSchema),
  /** BCP 47 primary subtags, e.g. `en`. */
  languages: termsSchema,
  /** Countries, ISO 3166-1 alpha-2, upper case, that posts should be made in. */
  markets: z._default(termsSchema, []),
  /** Competing brands: handles (with or without `@`) and names. */
  competitors: z._default(termsSchema, []),
  /** What the scout pays for a thousand views. */
  cpm: z.optional(moneySchema),
});
export type Brief = z.infer<typeof briefSchema>;

export const emptyBrief: Brief = {
  niches: [],
  terms: [],
  vetoes: [],
  tiers: [],
  languages: [],
  markets: [],
  competitors: [],
};

/** Whether the brief says what content it wants; without that there is no fit, only the niche. */
export function hasTopic(brief: Brief): boolean {
  return brief.niches.length + brief.terms.length > 0;
}
