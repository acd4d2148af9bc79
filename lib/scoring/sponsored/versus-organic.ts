import type { Post } from '@/lib/model/post';
import { eligiblePosts, postEngagementRate } from '@/lib/scoring/engagement/engagement';
import { estimateRate, meanLogRate } from '@/lib/scoring/engagement/rate-estimate';
import type { SponsoredSignal } from '@/lib/scoring/signals/sponsored-signal';
import { gradePost, isPaidGrade } from './grade-post';

const minPaid = 2;
const minOrganic = 3;

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
  for (const post of eligiblePosts(posts)) {
    const rate = postEngagementRate(post);
    if (rate === undefined) continue;
    const grade = gradePost(post)?.grade;
    if (isPaidGrade(grade)) paid.push(rate);
    else if (grade === undefined) organic.push(rate);
  }
  if (paid.length < minPaid || organic.length < minOrganic) return undefined;
  const common = { mu: meanLogRate([...paid, ...organic]) };
  const [ofPaid, ofOrganic] = [estimateRate(paid, common), estimateRate(organic, common)];
  if (!ofPaid || !ofOrganic) return undefined;
  return {
    ratio: ofPaid.ratePct / ofOrganic.ratePct,
    paidPct: ofPaid.ratePct,
    organicPct: ofOrganic.ratePct,
    paidN: paid.length,
    organicN: organic.length,
  };
}
