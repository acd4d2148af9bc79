import { parseFacts } from './parse-facts';

export const observedAt = Date.UTC(2026, 10, 1);

export function createItem(fields: object = {}) {
  return {
    id: '7510000000000000001',
    desc: 'Glass skin in 3 steps #skintok',
    createTime: 1_748_558_478,
    author: {
      id: '7000000000000000001',
      uniqueId: 'glowbymaya',
      nickname: 'Maya 🌸',
      signature: 'skincare',
      verified: false,
      privateAccount: false,
      secret: false,
    },
    authorStats: {
      followerCount: 52_400,
      followingCount: 12,
      heartCount: 900_100,
      videoCount: 120,
    },
    stats: { playCount: 20_100, diggCount: 900, commentCount: 21, shareCount: 7, collectCount: 80 },
    textExtra: [{ type: 1, hashtagName: 'SkinTok' }],
    textLanguage: 'en',
    video: { id: '7510000000000000001' },
    ...fields,
  };
}

export function parseOne(item: unknown) {
  const { evidence, unreadable } = parseFacts({ items: [item] }, observedAt);
  return { creator: evidence[0]?.creator, post: evidence[0]?.posts[0], unreadable };
}
