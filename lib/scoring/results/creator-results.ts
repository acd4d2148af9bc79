import { type Collaboration, countedPosts } from '@/lib/model/collaboration';
import type { Money } from '@/lib/model/money';
import type { Post } from '@/lib/model/post';
import { isSettled } from '@/lib/scoring/engagement/engagement';
import { compareEngagement, type EngagementLift } from './engagement-lift';
import { costPer, type Figure, fromOutcome, fromPosts } from './figure';
import { type Tally, tally } from './tally';

/** What came of one creator's work for one campaign. */
export interface CreatorResults {
  /** Posts that count. */
  posts: number;
  /** Posts that the creator agreed to make; 0 where nothing is said of them. */
  agreedPosts: number;
  /** Sums over the posts, each as last read. */
  views: Tally;
  /** Likes, comments and shares. */
  engagements: Tally;
  /** When the post whose figures are the oldest was last read. */
  readAt?: number;
  /** Posts last read when they were under 48 hours old: most of their views are still to come. */
  young: number;
  fee?: Money;
  perView: Figure<Money>;
  perThousandViews: Figure<Money>;
  perEngagement: Figure<Money>;
  clicks: Figure<number>;
  perClick: Figure<Money>;
  redemptions: Figure<number>;
  perRedemption: Figure<Money>;
  sales: Figure<Money>;
  /** Sales over the fee: 2.5 is 2.5 back for 1 paid. */
  returnOnFee: Figure<number>;
  /** What the views would have cost at the scout's own CPM. */
  earnedMedia: Figure<Money>;
  /** The views of some posts are unknown, so it is at least so much. */
  isEarnedLeast: boolean;
  engagement: EngagementLift;
}

/** Below are what it works from; absent facts stay absent. */
export interface CreatorResultsInput {
  collaboration?: Collaboration;
  /** Every known post of the creator, for comparison. */
  posts: readonly Post[];
  /** What the scout pays for a thousand views. */
  cpm?: Money;
}

/**
 * Adds up what a creator's posts for a campaign brought, and what each of it cost.
 *
 * - The fee is for everything agreed, so it is divided by the sum over all posts. A sum of which a part
 *   is unknown gives no cost: it would be too dear.
 * - Nothing is 0 that is not known to be, and nothing is divided by 0.
 * - Amounts in different currencies are not comparable; none is converted.
 * - Earned media value is `views / 1000 · CPM`, with the scout's CPM: an equivalent, not money that was
 *   made. The PR trade gave it up as a measure of value (AMEC, Barcelona Principles, 2010), so it always
 *   stands with the CPM that it comes from.
 */
export function sumUpCreator({ collaboration, posts, cpm }: CreatorResultsInput): CreatorResults {
  const counted = collaboration ? countedPosts(collaboration).map(({ post }) => post) : [];
  const { fee, outcome } = collaboration ?? {};
  const views = tally(counted.map(({ plays }) => plays));
  const engagements = tally(counted.map(engagementsOf));
  const clicks = fromOutcome(outcome?.clicks);
  const redemptions = fromOutcome(outcome?.redemptions);
  const sales = fromOutcome(outcome?.sales);
  return {
    posts: counted.length,
    agreedPosts: collaboration?.deliverables.length ?? 0,
    views,
    engagements,
    readAt: counted.length > 0 ? Math.min(...counted.map((post) => post.observedAt)) : undefined,
    young: counted.filter((post) => !isSettled(post)).length,
    fee,
    perView: costPer(fee, fromPosts(views)),
    perThousandViews: costPer(fee, fromPosts(views), 1_000),
    perEngagement: costPer(fee, fromPosts(engagements)),
    clicks,
    perClick: costPer(fee, clicks),
    redemptions,
    perRedemption: costPer(fee, redemptions),
    sales,
    returnOnFee: toReturn(sales, fee),
    earnedMedia: toEarnedMedia(views, cpm),
    isEarnedLeast: views.known < views.of,
    engagement: compareEngagement(counted, posts),
  };
}

function engagementsOf({ likes, comments, shares }: Post): number | undefined {
  const isKnown = likes !== undefined && comments !== undefined && shares !== undefined;
  return isKnown ? likes + comments + shares : undefined;
}

function toReturn(sales: Figure<Money>, fee: Money | undefined): Figure<number> {
  if (fee === undefined) return { missing: 'no-fee' };
  if ('missing' in sales) return sales;
  if (sales.value.currency !== fee.currency) return { missing: 'other-currency' };
  return { value: sales.value.amount / fee.amount };
}

function toEarnedMedia({ sum, of }: Tally, cpm: Money | undefined): Figure<Money> {
  if (cpm === undefined) return { missing: 'no-cpm' };
  if (of === 0) return { missing: 'no-posts' };
  if (sum === undefined) return { missing: 'unread' };
  return { value: { amount: (sum / 1_000) * cpm.amount, currency: cpm.currency } };
}
