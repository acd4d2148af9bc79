import * as z from 'zod/mini';
import { commentTallySchema } from './comment-tally';
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
  /** TikTok's own label says paid partnership or promotional content. */
  isPaidPartnership: z.optional(z.boolean()),
  /** The creator lets a brand run the post as an ad (Spark): commercial, but no disclosure. */
  isAdAuthorized: z.optional(z.boolean()),
  /** The commercial label as the page draws it, in the page's language. */
  paidLabel: z.optional(z.string().check(z.maxLength(200))),
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
  /** TikTok's own warnings on the post, as worded, or a code such as `sensitive`. */
  warnings: z.optional(tagsSchema),
  /** What was counted in the comments, where the post was open. */
  commentTally: z.optional(commentTallySchema),
  /** When these counts were read. Eligibility for the engagement figure is judged at this time. */
  observedAt: instantSchema,
});
export type Post = z.infer<typeof postSchema>;

const countFields = ['plays', 'likes', 'comments', 'shares', 'saves'] as const;

/** Read together, they make a rate; half of them read anew would mix two times. */
const rateFields = ['plays', 'likes', 'comments', 'shares'] as const;

/**
 * Two observations of one post as one; see `mergeObserved` for the rules. Two of its own:
 *
 * - The counts of a rate stay together, with the time they were read. A card drawn anew tells likes
 *   without views: beside views of last week they would be a rate nobody had, and the new time would
 *   make an hour-old count look settled.
 * - Of two comment tallies the fuller one stays: a page opened again begins with its first comments.
 */
export function mergePost(known: Post, next: Post): Post {
  const [older, newer] = known.observedAt <= next.observedAt ? [known, next] : [next, known];
  const merged = mergeObserved(...withOneReading(older, newer), countFields);
  const [a, b] = [older.commentTally, newer.commentTally];
  const fuller = a && b && (a.read > b.read ? a : b);
  return fuller === undefined || fuller === merged.commentTally
    ? merged
    : { ...merged, commentTally: fuller };
}

/** Where the newer reading lacks a count that the older one has, the one that tells fewer loses its own. */
function withOneReading(older: Post, newer: Post): [older: Post, newer: Post] {
  const told = (post: Post) => rateFields.filter((field) => post[field] !== undefined);
  const isLost = told(older).some((field) => newer[field] === undefined);
  if (!isLost) return [older, newer];
  if (told(newer).length > told(older).length) return [withoutCounts(older), newer];
  return [older, { ...withoutCounts(newer), observedAt: older.observedAt }];
}

function withoutCounts(post: Post): Post {
  const { plays: _, likes: __, comments: ___, shares: ____, ...rest } = post;
  return rest;
}
