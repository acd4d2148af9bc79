import type { Desk } from '@/lib/messages';
import type { ChipRating } from '@/lib/model/chip-rating';
import { mergeCreator } from '@/lib/model/creator';
import type { Known } from '@/lib/model/known';
import type { Learned } from '@/lib/model/learned';
import { mergePost, type Post } from '@/lib/model/post';
import type { Evidence } from '@/lib/model/sighting';
import { rateCreator } from '@/lib/scoring/rate-creator';
import type { Rating } from '@/lib/scoring/signals/rating';

/** What a rating is against. */
export interface RatedAgainst {
  desk: Pick<Desk, 'campaign' | 'settings'>;
  learned?: Learned;
  /** The post on the card. */
  postId?: string;
}

/**
 * Rates what a page holds of a creator together with what the store knows. In a private window the
 * store may know nothing of what the page shows.
 */
export function rateEvidence(
  evidence: Evidence,
  known: Known | undefined,
  { desk: { campaign, settings }, learned, postId }: RatedAgainst,
): { rating: Rating; posts: Post[] } {
  const posts = joinPosts(known?.posts ?? [], evidence.posts);
  const rating = rateCreator({
    creator: known ? mergeCreator(known.creator, evidence.creator) : evidence.creator,
    posts,
    brief: campaign.brief,
    settings,
    postId,
    isPerson: known?.isPerson,
    history: known?.history,
    learned,
    quotedFee: known?.entry?.quotedFee,
    givenEmail: known?.givenEmail,
  });
  return { rating, posts };
}

/** So much of a rating as a chip says. */
export function toChipRating(rating: Rating): ChipRating {
  const { isBusiness, engagement, niche, fit, match } = rating;
  const { n, posts, ratePct, lowPct, highPct, isFirstImpression, leftOut } = engagement;
  return {
    isBusiness,
    engagement: { n, posts, ratePct, lowPct, highPct, isFirstImpression, leftOut },
    niche: { verdict: niche.verdict, niche: niche.niche, label: niche.label },
    fit: fit && { fit: fit.fit },
    match: match && { verdict: match.verdict },
  };
}

/** The page's posts and the store's, each once. */
function joinPosts(stored: readonly Post[], shown: readonly Post[]): Post[] {
  const all = new Map(stored.map((post) => [post.id, post]));
  for (const post of shown) {
    const known = all.get(post.id);
    all.set(post.id, known ? mergePost(known, post) : post);
  }
  return [...all.values()];
}
