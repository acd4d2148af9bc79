import * as z from 'zod/mini';
import { countSchema } from './count';

/** Why a post is not counted for the engagement figure; the signal has the list of them. */
const ineligibleReasonSchema = z.enum([
  'no-posts',
  'plays-unknown',
  'under-500-views',
  'under-2-days',
  'pinned',
  'ad',
  'counts-unknown',
]);

/**
 * What a chip says of a rating, and the feed's meter counts: figures without their reasons. The
 * background rates, and tells a page so much of every creator; the whole goes to an open dossier.
 */
export const chipRatingSchema = z.object({
  isBusiness: z.boolean(),
  engagement: z.object({
    n: countSchema,
    posts: countSchema,
    ratePct: z.optional(z.number()),
    lowPct: z.optional(z.number()),
    highPct: z.optional(z.number()),
    isFirstImpression: z.boolean(),
    leftOut: z.array(z.object({ reason: ineligibleReasonSchema, count: countSchema })),
  }),
  niche: z.object({
    verdict: z.enum(['none', 'first-impression', 'mixed', 'confident', 'strong']),
    niche: z.optional(z.string()),
    label: z.optional(z.string()),
  }),
  /** Absent without a brief, or where nothing could be compared with it. */
  fit: z.optional(z.object({ fit: z.optional(z.number()) })),
  match: z.optional(z.object({ verdict: z.enum(['fits', 'misses', 'unknown']) })),
});
export type ChipRating = z.infer<typeof chipRatingSchema>;
