import type { Creator } from '#test/replica/world/model.ts';

/** The `ProfilePage` block of a profile. Its counts are exact since 2025-08. */
export function createProfileJsonLd(creator: Creator): Record<string, unknown> {
  return {
    '@context': 'https://schema.org/',
    '@type': 'ProfilePage',
    mainEntity: {
      '@type': 'Person',
      name: creator.nickname,
      alternateName: creator.handle,
      description: creator.bio,
      url: `https://www.tiktok.com/@${creator.handle}`,
      ...(creator.bioLink ? { sameAs: [creator.bioLink] } : {}),
      interactionStatistic: creator.lacksStats
        ? []
        : [
            {
              '@type': 'InteractionCounter',
              interactionType: { '@type': 'http://schema.org/LikeAction' },
              userInteractionCount: creator.exact.hearts,
            },
            {
              '@type': 'InteractionCounter',
              interactionType: { '@type': 'http://schema.org/FollowAction' },
              userInteractionCount: creator.exact.followers,
            },
          ],
      identifier: creator.handle,
    },
  };
}
