import type { Comment, Commerce, Counts, Creator, FeedEntry, Post, Standing } from './model.ts';

/**
 * A creator as a test describes them: only what matters to the test. The rest is invented to fit.
 *
 * @example
 * { handle: 'tiny.spoon', nickname: '=cmd("x")', exact: { followers: 52_400 }, posts: [{ ageHours: 3 }] }
 */
export interface CreatorSketch
  extends Partial<Omit<Creator, 'exact' | 'shown' | 'posts' | 'handle'>> {
  handle: string;
  exact?: Partial<Standing>;
  /** What TikTok tells, when it should not simply be the rounded truth. */
  shown?: Partial<Standing>;
  /** The creator's posts. Left out: `postCount` invented ones. Empty: none at all. */
  posts?: PostSketch[];
  postCount?: number;
  /** Hours since the newest invented post. */
  newestAgeHours?: number;
}

/** A post as a test describes it. `ageHours` is the easy way to say when. */
export interface PostSketch
  extends Partial<Omit<Post, 'exact' | 'shown' | 'commerce' | 'handle' | 'commentSketches'>> {
  ageHours?: number;
  exact?: Partial<Counts>;
  shown?: Partial<Counts>;
  commerce?: Partial<Commerce>;
  comments?: CommentSketch[];
}

/** A comment as a test describes it. */
export type CommentSketch = Partial<Omit<Comment, 'replies'>> & {
  text: string;
  replies?: CommentSketch[];
};

/**
 * An article of the For You list as a test describes it: an entry, a post's id, or a handle with
 * `@`, which stands for that creator's next post, newest first.
 */
export type FeedSketch = FeedEntry | string;
