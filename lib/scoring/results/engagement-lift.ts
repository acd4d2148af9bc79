import type { Post } from '@/lib/model/post';
import { eligiblePosts, isSettled, postEngagementRate } from '@/lib/scoring/engagement/engagement';
import { meanLogRate } from '@/lib/scoring/engagement/rate-estimate';
import { gradePost } from '@/lib/scoring/sponsored/grade-post';

/** Fewer are no usual rate; as where a post is compared with its creator's others. */
const minOrganic = 3;

/** How a creator's posts for a campaign engage, beside what the creator posts unpaid. */
export interface EngagementLift {
  /** Geometric mean by views of the campaign's eligible posts, percent. */
  campaignPct?: number;
  campaignN: number;
  /** Campaign posts last read when they were under 48 hours old: too early for a rate. */
  youngN: number;
  /** The same of the creator's own posts that show nothing commercial; absent below 3. */
  organicPct?: number;
  organicN: number;
  /** The first over the second. */
  ratio?: number;
}

/**
 * Compares the campaign's posts with a creator's own, engagement by views, geometric means over posts
 * that are settled (48 hours), have 500 views, are not pinned and no ads (DESIGN, Numbers). A post that
 * bears any sign of being paid for is on neither side unless it is the campaign's.
 *
 * @param campaignPosts those that count
 * @param posts every known post of the creator; whether the campaign's are among them makes no difference
 */
export function compareEngagement(
  campaignPosts: readonly Post[],
  posts: readonly Post[],
): EngagementLift {
  const ids = new Set(campaignPosts.map(({ id }) => id));
  const campaign = ratesOf(campaignPosts);
  const lift: EngagementLift = {
    campaignN: campaign.length,
    youngN: campaignPosts.filter((post) => !isSettled(post)).length,
    organicN: 0,
  };
  // Nothing to compare: then nobody's posts need to be graded.
  if (campaignPosts.length === 0) return lift;
  const organic = ratesOf(posts.filter((post) => !ids.has(post.id) && !gradePost(post)));
  lift.organicN = organic.length;
  if (campaign.length > 0) lift.campaignPct = Math.exp(meanLogRate(campaign));
  if (organic.length >= minOrganic) lift.organicPct = Math.exp(meanLogRate(organic));
  if (lift.campaignPct !== undefined && lift.organicPct !== undefined) {
    lift.ratio = lift.campaignPct / lift.organicPct;
  }
  return lift;
}

function ratesOf(posts: readonly Post[]): number[] {
  return eligiblePosts(posts).flatMap((post) => postEngagementRate(post) ?? []);
}
