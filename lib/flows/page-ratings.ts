import type { Campaign } from '@/lib/model/campaign';
import type { ChipRating } from '@/lib/model/chip-rating';
import { type Creator, type CreatorKey, mergeCreator } from '@/lib/model/creator';
import type { Decision } from '@/lib/model/entry';
import type { Known } from '@/lib/model/known';
import type { Post } from '@/lib/model/post';
import { defaultSettings } from '@/lib/model/settings';
import { notRatedReason } from '@/lib/scoring/account/not-rated';
import { rateTier } from '@/lib/scoring/account/tier';
import type { NotRated } from '@/lib/scoring/signals/rating';
import type { TierSignal } from '@/lib/scoring/signals/tier-signal';
import { knownIn } from './known-in';
import type { PageDesk } from './page-desk';
import type { Explained, PageExplanations } from './page-explanations';
import type { Remembered } from './page-memory';

/** Everything a chip says about one creator on one card, and the dossier once it is explained. */
export interface RatedCreator {
  key: CreatorKey;
  creator: Creator;
  postId?: string;
  /** The post on the card; absent where the page has not told of it. */
  post?: Post;
  /** The page sees by itself whom it may not rate: nobody is offered for the moment an answer takes. */
  notRated?: NotRated;
  tier: TierSignal;
  /** Absent until the background has rated against the tab's brief. */
  rating?: ChipRating;
  /** The background was asked and did not answer. */
  isUnanswered?: boolean;
  /** Every signal with its evidence; absent until the dossier has asked for it. */
  explained?: Explained;
  known?: Known;
  campaign?: Campaign;
  pending?: Decision;
  /** The creator is not to be written to, in any campaign. */
  isDoNotContact: boolean;
}

export interface PageRatingsOptions {
  desk: Pick<PageDesk, 'current' | 'revision'>;
  explanations: Pick<PageExplanations, 'of' | 'revision'>;
}

/** One creator, for each card of theirs. */
interface Kept {
  revision: string;
  byPost: Map<string | undefined, RatedCreator>;
}

/** What one tab shows of a creator; the same object until something it rests on has changed. */
export function createPageRatings({ desk, explanations }: PageRatingsOptions) {
  const ratings = new WeakMap<Remembered, Kept>();

  function join(remembered: Remembered, postId: string | undefined): RatedCreator {
    const at = desk.current();
    const { rated, isUnanswered } = remembered;
    const known = remembered.known && at ? knownIn(remembered.known, at) : remembered.known;
    const creator = known ? mergeCreator(known.creator, remembered.creator) : remembered.creator;
    const post = postId === undefined ? undefined : remembered.posts.get(postId);
    // Against another brief it would be a wrong figure, not an old one.
    const rating = rated?.against === desk.revision() ? rated.rating : undefined;
    return {
      key: remembered.key,
      creator,
      postId,
      ...(post && { post }),
      notRated: notRatedReason(creator, post),
      tier: rateTier(creator.followers, at?.settings ?? defaultSettings),
      ...(rating && { rating }),
      ...(isUnanswered && { isUnanswered }),
      explained: explanations.of(remembered, postId),
      known,
      campaign: at?.campaign,
      pending: remembered.pending,
      isDoNotContact: known?.doNotContactAt !== undefined,
    };
  }

  return function rate(remembered: Remembered, postId: string | undefined): RatedCreator {
    const revision = `${remembered.revision}.${desk.revision()}.${explanations.revision()}`;
    let kept = ratings.get(remembered);
    if (kept?.revision !== revision) kept = { revision, byPost: new Map() };
    ratings.set(remembered, kept);
    const rated = kept.byPost.get(postId) ?? join(remembered, postId);
    kept.byPost.set(postId, rated);
    return rated;
  };
}
