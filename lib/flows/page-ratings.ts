import type { Campaign } from '@/lib/model/campaign';
import { type Creator, type CreatorKey, mergeCreator } from '@/lib/model/creator';
import type { Decision } from '@/lib/model/entry';
import type { Known } from '@/lib/model/known';
import type { Learned } from '@/lib/model/learned';
import { mergePost, type Post } from '@/lib/model/post';
import { defaultSettings } from '@/lib/model/settings';
import type { CommentExamples } from '@/lib/scoring/comments/tally-comments';
import { rateCreator } from '@/lib/scoring/rate-creator';
import type { Rating } from '@/lib/scoring/signals/rating';
import { knownIn } from './known-in';
import type { PageComments } from './page-comments';
import type { PageDesk } from './page-desk';
import type { Remembered } from './page-memory';

/** Everything a chip or the dossier says about one creator on one card. */
export interface RatedCreator {
  key: CreatorKey;
  creator: Creator;
  postId?: string;
  /** Every known post of the creator, the page's and the store's. */
  posts: readonly Post[];
  rating: Rating;
  /** Comments of each class on the card's post, else on any post of theirs that was open in this tab. */
  commentExamples?: CommentExamples;
  known?: Known;
  campaign?: Campaign;
  pending?: Decision;
  /** The creator is not to be written to, in any campaign. */
  isDoNotContact: boolean;
}

export interface PageRatingsOptions {
  desk: Pick<PageDesk, 'current' | 'revision'>;
  comments: Pick<PageComments, 'examplesOf'>;
  /** What the background has told of what this device learnt. */
  learned(): Learned | undefined;
}

/** One creator's ratings, each for a card of theirs. */
interface Kept {
  revision: string;
  byPost: Map<string | undefined, RatedCreator>;
}

/** Rates what one tab holds, and keeps a rating until something it rests on has changed. */
export function createPageRatings({ desk, comments, learned }: PageRatingsOptions) {
  const ratings = new WeakMap<Remembered, Kept>();

  function rateAnew(remembered: Remembered, postId: string | undefined): RatedCreator {
    const at = desk.current();
    const known = remembered.known && at ? knownIn(remembered.known, at) : remembered.known;
    const creator = known ? mergeCreator(known.creator, remembered.creator) : remembered.creator;
    const posts = allPosts(remembered);
    const rating = rateCreator({
      creator,
      posts,
      brief: at?.campaign.brief,
      settings: at?.settings ?? defaultSettings,
      postId,
      isPerson: known?.isPerson,
      history: known?.history,
      learned: learned(),
      quotedFee: known?.entry?.quotedFee,
      givenEmail: known?.givenEmail,
    });
    return {
      key: remembered.key,
      creator,
      postId,
      posts,
      rating,
      commentExamples:
        (postId === undefined ? undefined : comments.examplesOf([postId])) ??
        comments.examplesOf(remembered.posts.keys()),
      known,
      campaign: at?.campaign,
      pending: remembered.pending,
      isDoNotContact: known?.doNotContactAt !== undefined,
    };
  }

  return function rate(remembered: Remembered, postId: string | undefined): RatedCreator {
    const revision = `${remembered.revision}.${desk.revision()}.${learned()?.madeAt}`;
    let kept = ratings.get(remembered);
    if (kept?.revision !== revision) kept = { revision, byPost: new Map() };
    ratings.set(remembered, kept);
    const rated = kept.byPost.get(postId) ?? rateAnew(remembered, postId);
    kept.byPost.set(postId, rated);
    return rated;
  };
}

/** The page's posts and the store's, each once. */
function allPosts({ posts, known }: Remembered): Post[] {
  const all = new Map(known?.posts.map((post) => [post.id, post]));
  for (const post of posts.values()) {
    const stored = all.get(post.id);
    all.set(post.id, stored ? mergePost(stored, post) : post);
  }
  return [...all.values()];
}
