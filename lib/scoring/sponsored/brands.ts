import type { SponsoredPost, SponsoredSignal } from '@/lib/scoring/signals/sponsored-signal';

const alwaysOnFrom = 3;
const maxBrands = 30;

/**
 * Accounts that paid, gifted or may have: those mentioned in platform, hard and soft posts, the most
 * frequent first, then the latest. A mention may also be a friend who is in the picture; from three
 * such posts on it is taken for an always-on partner.
 */
export function brandsOf(found: readonly SponsoredPost[]): SponsoredSignal['brands'] {
  const byBrand = new Map<string, { posts: number; lastAt?: number }>();
  for (const { grade, brands, at } of found) {
    if (grade === 'suspect' || grade === 'programme') continue;
    for (const brand of new Set(brands)) {
      const known = byBrand.get(brand) ?? { posts: 0 };
      known.posts += 1;
      if (at !== undefined) known.lastAt = Math.max(at, known.lastAt ?? at);
      byBrand.set(brand, known);
    }
  }
  return [...byBrand]
    .map(([brand, { posts, lastAt }]) => ({
      brand,
      posts,
      lastAt,
      isAlwaysOn: posts >= alwaysOnFrom,
    }))
    .sort((a, b) => b.posts - a.posts || (b.lastAt ?? 0) - (a.lastAt ?? 0))
    .slice(0, maxBrands);
}
