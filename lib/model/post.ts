import * as z from 'zod/mini';
import { countSchema } from './count';
import { instantSchema, tiktokIdSchema } from './creator';
import { mergeObserved } from './merge-observed';

const tagSchema = z.string().check(z.maxLength(150));
const tagsSchema = z.array(tagSchema).check(z.maxLength(60));

/** A video or photo post as last observed. What no source has shown is absent. */
export const postSchema = z.object({
  id: tiktokIdSchema,
  /** From `createTime`, else from the id itself (its upper 32 bits are unix seconds). */
  createdAt: z.optional(instantSchema),
  caption: z.optional(z.string().check(z.maxLength(5_000))),
  /** TikTok's own hashtag tokens, lower case, without `#`. */
  hashtags: z.optional(tagsSchema),
  /** Handles mentioned, lower case, without `@`. */
  mentions: z.optional(tagsSchema),
  plays: z.optional(countSchema),
  likes: z.optional(countSchema),
  comments: z.optional(countSchema),
  shares: z.optional(countSchema),
  saves: z.optional(countSchema),
  kind: z.optional(z.enum(['video', 'photo'])),
  isDuet: z.optional(z.boolean()),
  isStitch: z.optional(z.boolean()),
  isPinned: z.optional(z.boolean()),
  /** A paid placement in the feed. */
  isAd: z.optional(z.boolean()),
  /** TikTok's own paid-partnership evidence (ad authorisation, promotional content). */
  isPaidPartnership: z.optional(z.boolean()),
  /** Carries a shop or affiliate anchor. */
  isCommerce: z.optional(z.boolean()),
  isAiGenerated: z.optional(z.boolean()),
  /** Language of the caption as TikTok judged it; absent when TikTok said "un". */
  language: z.optional(z.string().check(z.maxLength(16))),
  /** Country the post was made in. */
  location: z.optional(z.string().check(z.maxLength(8))),
  /** TikTok's content labels, most specific first. */
  labels: z.optional(tagsSchema),
  suggestedWords: z.optional(tagsSchema),
  /** When these counts were read. Eligibility for the engagement figure is judged at this time. */
  observedAt: instantSchema,
});
export type Post = z.infer<typeof postSchema>;

const countFields = ['plays', 'likes', 'comments', 'shares', 'saves'] as const;

/** Two observations of one post as one; see `mergeObserved` for the rules. */
export function mergePost(known: Post, next: Post): Post {
  return mergeObserved(known, next, countFields);
}
