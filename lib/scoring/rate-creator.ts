import type { Brief } from '@/lib/model/brief';
import type { Creator } from '@/lib/model/creator';
import type { Learned } from '@/lib/model/learned';
import type { Money } from '@/lib/model/money';
import type { Post } from '@/lib/model/post';
import type { Settings } from '@/lib/model/settings';
import type { Snapshot } from '@/lib/model/snapshot';
import { rateBusiness } from './account/business';
import { rateCadence } from './account/cadence';
import { rateContact } from './account/contact';
import { mainLanguage, rateContent } from './account/content';
import { rateGrowth } from './account/growth';
import { notRatedReason } from './account/not-rated';
import { rateTier } from './account/tier';
import { rateAuthenticity } from './authenticity/authenticity';
import { rateComments } from './comments/comments';
import { rateConversation } from './engagement/conversation';
import { distinctPosts } from './engagement/distinct-posts';
import { rateEngagement } from './engagement/engagement';
import { rateLikes } from './engagement/like-rate';
import { ratePost } from './engagement/post-rating';
import { rateViews } from './engagement/views';
import { rateFit } from './fit/fit';
import { rateMatch } from './fit/match';
import { ratePrice } from './price/price';
import { rateSafety } from './safety/safety';
import type { Rating } from './signals/rating';
import { rateSponsored } from './sponsored/sponsored';
import { rateNiche } from './topic/niche';

/** What a rating is made from. */
export interface RatingInput {
  creator: Creator;
  /** Every known post of the creator; one given twice counts once. */
  posts: readonly Post[];
  brief?: Brief;
  settings: Settings;
  /** The post on the card, for `rating.post`. */
  postId?: string;
  /** The scout said: a person, though it looks like a business. */
  isPerson?: boolean;
  /** Earlier figures of the account, oldest first. */
  history?: readonly Snapshot[];
  /** What this device learnt from the creators seen. */
  learned?: Learned;
  /** What the creator asks for one post. */
  quotedFee?: Money;
  /** An address that the scout brought along. */
  givenEmail?: string;
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
  const { brief, settings, learned, isPerson } = input;
  const known = distinctPosts(input.posts);
  const card = input.postId === undefined ? undefined : known.find(({ id }) => id === input.postId);
  const notRated = notRatedReason(input.creator, card);
  const isWithheld = notRated === 'private' || notRated === 'minor';
  const creator = isWithheld ? bareCreator(input.creator) : input.creator;
  const posts = isWithheld ? [] : known;
  const tier = rateTier(creator.followers, settings);
  const content = rateContent(posts, creator);
  const niche = rateNiche(creator, posts, learned);
  const views = rateViews(posts, creator.followers);
  const business = rateBusiness(creator, isPerson);
  const engagement = rateEngagement(posts, {
    region: content.region?.code,
    language: mainLanguage(content),
    niche: niche.niche,
    learned,
  });
  const sponsored = rateSponsored({ posts, brief });
  const fit = brief && rateFit({ creator, posts, brief, tier: tier.tier, learned });
  const { followers } = creator;
  return {
    notRated,
    isBusiness: business.kind !== undefined && !business.isOverridden,
    business,
    tier,
    engagement,
    views,
    conversation: rateConversation(posts),
    likeRate: rateLikes(creator),
    niche,
    fit,
    match: brief && fit && rateMatch({ brief, fit, followers, engagement, sponsored }),
    comments: rateComments(posts),
    sponsored,
    authenticity: rateAuthenticity(creator, posts),
    cadence: rateCadence(creator, posts),
    growth: rateGrowth(isWithheld ? [] : (input.history ?? []), creator),
    // The scout's own word on a private account stays; a minor is written to by nobody.
    contact: rateContact(creator, notRated === 'minor' ? undefined : input.givenEmail),
    content,
    price: ratePrice({ views, cpm: brief?.cpm, quotedFee: input.quotedFee, tier: tier.tier }),
    safety: rateSafety({ creator, posts, brief }),
    post: card && !isWithheld ? ratePost(card, posts) : undefined,
  };
}

function bareCreator({ id, handle, followers, observedAt }: Creator): Creator {
  return { id, handle, followers, observedAt };
}
