import type { Brief } from '@/lib/model/brief';
import type { Creator } from '@/lib/model/creator';
import type { Post } from '@/lib/model/post';
import type { Settings } from '@/lib/model/settings';
import { rateContact } from '@/lib/scoring/account/contact';
import { rateContent } from '@/lib/scoring/account/content';
import { isBusinessAccount, notRatedReason } from '@/lib/scoring/account/not-rated';
import { rateTier } from '@/lib/scoring/account/tier';
import { rateEngagement } from '@/lib/scoring/engagement/engagement';
import { rateLikes } from '@/lib/scoring/engagement/like-rate';
import { ratePost } from '@/lib/scoring/engagement/post-rating';
import { rateFit } from '@/lib/scoring/fit/fit';
import type { Rating } from '@/lib/scoring/signals/rating';
import { rateNiche } from '@/lib/scoring/topic/niche';

/** What a rating is made from. */
export interface RatingInput {
  creator: Creator;
  /** Every known post of the creator. */
  posts: readonly Post[];
  brief?: Brief;
  settings: Settings;
  /** The post on the card, for `rating.post`. */
  postId?: string;
  /** The scout said: a person, though it looks like a business. */
  isPerson?: boolean;
}

/**
 * All signals of a creator against a brief: the one rating behind chip, dossier and CSV.
 *
 * A private account or a minor is not rated at all: the signals are those of an account of which
 * only the followers are known, so that no screen or file can show more. An ad's creator is rated
 * from their other posts, and `notRated` says that the card itself is not.
 * `post` is absent where `postId` is, or is not among the posts.
 */
export function rateCreator(input: RatingInput): Rating {
  const { brief, settings } = input;
  const card =
    input.postId === undefined ? undefined : input.posts.find(({ id }) => id === input.postId);
  const notRated = notRatedReason(input.creator, card);
  const isWithheld = notRated === 'private' || notRated === 'minor';
  const creator = isWithheld ? bareCreator(input.creator) : input.creator;
  const posts = isWithheld ? [] : input.posts;
  const tier = rateTier(creator.followers, settings);
  const content = rateContent(posts, creator);
  return {
    notRated,
    isBusiness: isBusinessAccount(creator, input.isPerson),
    tier,
    engagement: rateEngagement(posts, { region: content.region?.code }),
    likeRate: rateLikes(creator),
    niche: rateNiche(creator, posts),
    fit: brief && rateFit({ creator, posts, brief, tier: tier.tier }),
    contact: rateContact(creator),
    content,
    post: card && !isWithheld ? ratePost(card, posts) : undefined,
  };
}

function bareCreator({ id, handle, followers, observedAt }: Creator): Creator {
  return { id, handle, followers, observedAt };
}
