import * as z from 'zod/mini';
import { brandSchema } from './brand';
import { countSchema } from './count';
import { moneySchema } from './money';
import { tierNameSchema } from './tier';

const termSchema = z.string().check(z.minLength(1), z.maxLength(80));
const termsSchema = z.array(termSchema).check(z.maxLength(60));

/** What a campaign is for; planner, results and report read it. */
export const goals = ['awareness', 'conversions', 'content'] as const;
export const goalSchema = z.enum(goals);
export type Goal = z.infer<typeof goalSchema>;

/** Followers wanted, `[from, to)`; either end may be open. */
export const followerRangeSchema = z.object({
  from: z.optional(countSchema),
  to: z.optional(countSchema),
});
export type FollowerRange = z.infer<typeof followerRangeSchema>;

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
  /** A range of the scout's own, beside or instead of tiers. */
  followers: z.optional(followerRangeSchema),
  /** Least engagement by views, percent. */
  minEngagementPct: z.optional(z.number().check(z.positive(), z.maximum(100))),
  goal: z.optional(goalSchema),
  /** For the whole campaign. */
  budget: z.optional(moneySchema),
  /** What the scout pays for a thousand views. */
  cpm: z.optional(moneySchema),
  brand: z.optional(brandSchema),
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
