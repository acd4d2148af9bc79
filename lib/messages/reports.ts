/** What a page of ours asks of a tab's content script, and what the side panel is told by it. */
import * as z from 'zod/mini';
import { creatorKeySchema } from '@/lib/model/creator';

/** Popup → content script: how well is this page being read? */
export const reportHealthSchema = z.object({ type: z.literal('report-health') });

export const healthSchema = z.object({
  /** Cards filled on the page now, and how many of them carry a chip. */
  cards: z.int(),
  joined: z.int(),
  /** Posts read since the page was loaded, and items that could not be read. */
  posts: z.int(),
  unreadable: z.int(),
});
export type Health = z.infer<typeof healthSchema>;

/** Content script → side panel, through the port `following`: the post the scout looks at. */
export const lookingAtSchema = z.object({
  /** Absent while no creator's card is near the centre. */
  creatorKey: z.optional(creatorKeySchema),
  postId: z.optional(z.string()),
});
export type LookingAt = z.infer<typeof lookingAtSchema>;
export const followingPort = 'following';

/** Page → content script: how well does the feed fit? */
export const reportFeedSchema = z.object({ type: z.literal('report-feed') });

/** The last posts of one tab against the brief; ads and creators who are not rated do not count. */
export const feedMeterSchema = z.object({
  /** At most 50. */
  posts: z.int().check(z.nonnegative()),
  fitting: z.int().check(z.nonnegative()),
  /** Of the posts before those, for comparison; absent until there are as many. */
  before: z.optional(z.object({ posts: z.int(), fitting: z.int() })),
});
export type FeedMeter = z.infer<typeof feedMeterSchema>;
