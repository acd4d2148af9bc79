import type { Brief } from '@/lib/model/brief';
import type { Post } from '@/lib/model/post';
import type { SponsoredPost, SponsoredSignal } from '@/lib/scoring/signals/sponsored-signal';
import { brandsOf } from './brands';
import { competitorConflicts } from './conflicts';
import { type GradedPost, gradePost } from './grade-post';
import { unclearMarkets } from './unclear-markets';
import { versusOrganic } from './versus-organic';

const maxFound = 20;
const bandFrom = 3;
const healthyUpTo = 20;
const busyUpTo = 40;

/**
 * Sponsored posts, how they are disclosed, for whom, and conflicts with the brief.
 *
 * All posts known count, pinned ones and ads too. No marker is no evidence of no ads: of 1,805
 * captions of openly commercial sellers none had one. `sharePct` is of the posts that could be read,
 * absent where there are none; conflicts and markets only with a brief that names them.
 *
 * @example
 * rateSponsored({ posts: [{ id: '1', observedAt: 0, caption: '#ad my new serum' }] }).sharePct // 100
 */
export function rateSponsored({
  posts,
  brief,
}: {
  posts: readonly Post[];
  brief?: Brief;
}): SponsoredSignal {
  const n = posts.filter(isRead).length;
  const found = posts.flatMap((post) => gradePost(post) ?? []).sort(newestFirst);
  const count = (grade: SponsoredPost['grade']) =>
    found.filter((post) => post.grade === grade).length;
  const clear = (clarity: SponsoredPost['clarity']) =>
    found.filter((post) => post.clarity === clarity).length;
  const platform = count('platform');
  const hard = count('hard');
  const sharePct = n === 0 ? undefined : (100 * (platform + hard)) / n;
  return {
    n,
    platform,
    hard,
    soft: count('soft'),
    suspects: count('suspect'),
    programmes: count('programme'),
    sharePct,
    band: sharePct === undefined || n < bandFrom ? undefined : toBand(sharePct),
    clarity: { clear: clear('clear'), buried: clear('buried'), ambiguous: clear('ambiguous') },
    found: found.slice(0, maxFound).map(toSponsoredPost),
    brands: brandsOf(found),
    conflicts: competitorConflicts(posts, brief?.competitors ?? []),
    versusOrganic: versusOrganic(posts),
    unclearIn: unclearMarkets(found, brief?.markets ?? []),
  };
}

/** Whether anything is known of a post that could tell. */
function isRead(post: Post): boolean {
  return [
    post.caption,
    post.hashtags,
    post.paidLabel,
    post.isAd,
    post.isPaidPartnership,
    post.isAdAuthorized,
    post.isCommerce,
  ].some((known) => known !== undefined);
}

function toBand(sharePct: number): SponsoredSignal['band'] {
  if (sharePct === 0) return 'none';
  if (sharePct <= healthyUpTo) return 'healthy';
  return sharePct <= busyUpTo ? 'busy' : 'saturated';
}

function toSponsoredPost({ markers: _, isLabelled: __, ...post }: GradedPost): SponsoredPost {
  return post;
}

/** Posts of unknown date come last. */
function newestFirst(a: GradedPost, b: GradedPost): number {
  return (b.at ?? 0) - (a.at ?? 0);
}
