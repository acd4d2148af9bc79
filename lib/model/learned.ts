import * as z from 'zod/mini';
import { countSchema } from './count';
import { instantSchema } from './creator';

const nameSchema = z.string().check(z.minLength(1), z.maxLength(150));

/** Engagement by views of the creators seen in one niche, one language, or both at once. */
export const seenGroupSchema = z.object({
  /** Id of `assets/niche-taxonomy.json`. */
  niche: z.optional(nameSchema),
  /** Primary subtag of the captions' language. */
  language: z.optional(nameSchema),
  creators: countSchema,
  /** Mean and standard deviation of the creators' ln(engagement by views, percent). */
  mean: z.number(),
  sd: z.number().check(z.nonnegative()),
});
export type SeenGroup = z.infer<typeof seenGroupSchema>;

/** A hashtag that no list knows, understood from the niche of the posts that carry it. */
export const learnedTagSchema = z.object({
  /** Folded, without `#`. */
  tag: nameSchema,
  niche: nameSchema,
  /** Creators who used it with that niche. */
  creators: countSchema,
});
export type LearnedTag = z.infer<typeof learnedTagSchema>;

/** What this device has learnt from the creators seen; made anew now and then, never patched. */
export const learnedSchema = z.object({
  groups: z.array(seenGroupSchema).check(z.maxLength(500)),
  tags: z.array(learnedTagSchema).check(z.maxLength(1_000)),
  /** Tells one version from another. */
  madeAt: instantSchema,
});
export type Learned = z.infer<typeof learnedSchema>;

/** What one creator teaches; kept by creator, so that meeting them again counts them once. */
export const lessonSchema = z.object({
  niche: z.optional(nameSchema),
  language: z.optional(nameSchema),
  /** Mean of ln(engagement by views, percent) over the eligible posts. */
  logRate: z.optional(z.number()),
  /** Unknown hashtags, each with the niche of the posts that carry it. */
  tags: z.array(z.object({ tag: nameSchema, niche: nameSchema })).check(z.maxLength(30)),
});
export type Lesson = z.infer<typeof lessonSchema>;
