import type { Post } from '@/lib/model/post';
import { ineligibleReason, postEngagementRate } from '@/lib/scoring/engagement/engagement';
import type { SponsoredSignal } from '@/lib/scoring/signals/sponsored-signal';
import { gradePost } from './grade-post';

const minPaid = 2;
const minOrganic = 3;
/** As in `engagement.ts`: variance of ln rate within a creator over that between creators. */
const priorWeight = 0.46;
const floorPct = 0.05;

/**
 * Engagement by views of a creator's paid posts (platform or hard) over that of the posts that show
 * nothing commercial; gifts and suspects are on neither side.
 *
 * Geometric means, both drawn towards the two groups' common one with the weight of 0.46 posts. To
 * the market's, as elsewhere, the smaller group would be drawn further and differ by that alone.
 *
 * @returns `undefined` below two paid and three organic eligible posts
 */
export function versusOrganic(posts: readonly Post[]): SponsoredSignal['versusOrganic'] {
  const paid: number[] = [];
  const organic: number[] = [];
  for (const post of posts) {
    const rate = postEngagementRate(post);
    if (rate === undefined || ineligibleReason(post) !== undefined) continue;
    const grade = gradePost(post)?.grade;
    if (grade === 'platform' || grade === 'hard') paid.push(Math.log(Math.max(floorPct, rate)));
    else if (grade === undefined) organic.push(Math.log(Math.max(floorPct, rate)));
  }
  if (paid.length < minPaid || organic.length < minOrganic) return undefined;
  const common = mean([...paid, ...organic]);
  const towardsCommon = (group: readonly number[]) =>
    Math.exp((group.length * mean(group) + priorWeight * common) / (group.length + priorWeight));
  const paidPct = towardsCommon(paid);
  const organicPct = towardsCommon(organic);
  return {
    ratio: paidPct / organicPct,
    paidPct,
    organicPct,
    paidN: paid.length,
    organicN: organic.length,
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
