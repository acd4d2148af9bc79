import type { TierName, TierTable } from '@/lib/model/tier';
import { type PlanRange, type PostGroup, toRangeEnd } from './posts-total';
import { type TierEvidence, usualSpread } from './tier-evidence';

/** What a plan takes as given; the scout sees and changes all of it. */
export interface PlanAssumptions {
  /** Views of a usual post per 100 followers, for tiers of which too little is known. Above 0. */
  viewsPer100Followers: number;
  /** Views of a post paid for, percent of a usual one's. Above 0. */
  paidViewsPct: number;
  /** Fees for one post that the scout names, by tier; they go before all others. Above 0. */
  fees: Partial<Record<TierName, number>>;
  /** What the scout pays for a thousand views, in the currency of all amounts. */
  cpm?: number;
}

export type FeeBasis = 'typed' | 'quoted' | 'cpm';

/** What posts of a tier bring and cost. */
export interface TierTerms {
  tier: TierName;
  /** Whether usual views are those of the scout's own creators. */
  viewsBasis: 'seen' | 'assumed';
  /** Views of an ordinary post of the creator in the middle. */
  usualViews: number;
  /** Views of one post paid for, by whichever creator of the tier. */
  onePost: PlanRange;
  /** For one post of the creator in the middle; absent where there is nothing to price it by. */
  fee?: TierFee;
  /** One creator's posts, where they are paid as `fee` says: views and engagements. */
  group: PostKind;
  /** The same for one fee for all, whoever they are. */
  flatGroup: PostKind;
  /** Percent of views; absent where too few creators tell. */
  ratePct?: number;
}

export interface TierFee {
  basis: FeeBasis;
  amount: number;
  /** What creators of the tier cost, 8 in 10 of them; what was quoted; or the one that was named. */
  low: number;
  high: number;
  /** The middle itself is known to a factor of this, 8 times in 10; 1 where it is what was said. */
  times: number;
}

export interface PostKind {
  views: OnePost;
  /** Absent where no rate is known. */
  engagements?: OnePost;
}
export type OnePost = Omit<PostGroup, 'creators' | 'posts'>;

/**
 * Figures for views per follower disagree: 17 % among large US creators of 2020, 15 to 40 % in a price
 * list of 2026, more among small ones by their likes. As a guess one may be off by a factor of 2.5.
 */
const assumedSharedSd = Math.log(2.5) / toRangeEnd;
/** Whoever is offered a fee by views has had their profile read: as if by so many posts. */
const assumedPosts = 5;
/** Of ln views within a creator (601 US creators of 2020); that of engagements is the same, 0.85. */
export const postSd = 0.87;
/** An open or unbounded tier reaches over a factor of 10 of followers. */
const openTier = 10;

/**
 * What each tier of a table brings and costs: by the scout's own creators where they are enough, else
 * by assumption, which says so.
 *
 * A fee by CPM follows each creator's own views, so how creators differ is paid for and cancels: what
 * stays uncertain is how well their usual views are known, and the luck of each post. A fee that is the
 * same for all of a tier leaves the differences between them to luck too, and the tier's middle.
 *
 * @returns in the table's order
 */
export function toTierTerms(
  table: TierTable,
  evidence: readonly TierEvidence[],
  assumptions: PlanAssumptions,
): TierTerms[] {
  return table.flatMap((step, index) => {
    const known = evidence.find(({ tier }) => tier === step.tier);
    return known === undefined ? [] : toTerms(known, followersOf(table, index), assumptions);
  });
}

function toTerms(
  evidence: TierEvidence,
  followers: { middle: number; spread: number },
  assumptions: PlanAssumptions,
): TierTerms {
  const { views } = evidence;
  const usual = views?.usual ?? (followers.middle * assumptions.viewsPer100Followers) / 100;
  const spread = views?.spread ?? Math.hypot(usualSpread, followers.spread);
  const flat: OnePost = {
    median: (usual * assumptions.paidViewsPct) / 100,
    creatorSd: spread,
    postSd,
    sharedSd: views === undefined ? assumedSharedSd : spread / Math.sqrt(evidence.viewed),
  };
  const byViews: OnePost = {
    ...flat,
    creatorSd: postSd / Math.sqrt(views?.posts ?? assumedPosts),
    sharedSd: 0,
  };
  const fee = toFee(evidence, { usual, spread, sharedSd: flat.sharedSd }, assumptions);
  const flatGroup = toKind(flat, evidence);
  const times = Math.exp(toRangeEnd * Math.hypot(flat.creatorSd, flat.postSd, flat.sharedSd));
  return {
    tier: evidence.tier,
    viewsBasis: views === undefined ? 'assumed' : 'seen',
    usualViews: usual,
    onePost: { low: flat.median / times, middle: flat.median, high: flat.median * times },
    fee,
    group: fee?.basis === 'cpm' ? toKind(byViews, evidence) : flatGroup,
    flatGroup,
    ratePct: evidence.engagement?.ratePct,
  };
}

function toFee(
  { tier, fees }: TierEvidence,
  { usual, spread, sharedSd }: { usual: number; spread: number; sharedSd: number },
  { fees: typed, cpm }: PlanAssumptions,
): TierFee | undefined {
  const own = typed[tier];
  if (own !== undefined) return { basis: 'typed', amount: own, low: own, high: own, times: 1 };
  if (fees !== undefined) {
    const { middle, low, high } = fees;
    return { basis: 'quoted', amount: middle, low, high, times: 1 };
  }
  if (cpm === undefined) return undefined;
  const amount = (usual / 1_000) * cpm;
  const apart = Math.exp(toRangeEnd * spread);
  const times = Math.exp(toRangeEnd * sharedSd);
  return { basis: 'cpm', amount, low: amount / apart, high: amount * apart, times };
}

/** A post that goes far has a slightly lower rate: engagements of a creator spread as views do. */
function toKind(views: OnePost, { engagement }: TierEvidence): PostKind {
  if (engagement === undefined) return { views };
  const { ratePct, spread, n } = engagement;
  return {
    views,
    engagements: {
      median: (views.median * ratePct) / 100,
      creatorSd: Math.hypot(views.creatorSd, spread),
      postSd: views.postSd,
      sharedSd: Math.hypot(views.sharedSd, spread / Math.sqrt(n)),
    },
  };
}

/** The middle of a tier's followers, and how they spread over it, both of logarithms. */
function followersOf(table: TierTable, index: number): { middle: number; spread: number } {
  const from = table[index]?.from ?? 0;
  const to = table[index + 1]?.from ?? from * openTier;
  const least = Math.max(from, to / openTier, 1);
  const times = Math.max(to, least) / least;
  return { middle: least * Math.sqrt(times), spread: Math.log(times) / Math.sqrt(12) };
}
