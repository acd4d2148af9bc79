import { expect, test } from 'vitest';
import { evidenceSchema } from '@/lib/model/sighting';
import { createItem, observedAt, parseOne } from './invented-item';
import { parseFacts } from './parse-facts';
import { pickFacts } from './pick-facts';

test('a profile tells link, category and that it was read; an author in a list does not', () => {
  const userInfo = {
    user: {
      id: '7000000000000000001',
      uniqueId: 'GlowByMaya',
      nickname: 'Maya',
      signature: '',
      secret: true,
      privateAccount: false,
      isOrganization: 1,
      ttSeller: true,
      language: 'vi',
      region: 'VN',
      createTime: 1_651_058_478,
      bioLink: {
        link: 'https://www.tiktok.com/link/v2?target=https%3A%2F%2Fbeacons.ai%2Fmaya',
        risk: 3,
      },
      commerceUserInfo: { commerceUser: true, category: 'Beauty' },
      profileTab: { showMusicTab: false },
    },
    stats: { followerCount: 38_500, heart: 593_000, heartCount: 593_000, videoCount: 927 },
    statsV2: { followerCount: '38490', heart: '593024', heartCount: '593024', videoCount: '927' },
  };
  const { evidence } = parseFacts(pickFacts({ userInfo }), observedAt);
  expect(evidence).toEqual([
    {
      posts: [],
      creator: {
        id: '7000000000000000001',
        handle: 'glowbymaya',
        name: 'Maya',
        bio: '',
        bioLink: 'https://beacons.ai/maya',
        followers: 38_490,
        hearts: 593_024,
        videos: 927,
        isPrivate: true,
        isBusiness: true,
        businessCategory: 'Beauty',
        isOrganization: true,
        isSeller: true,
        region: 'VN',
        language: 'vi',
        accountCreatedAt: 1_651_058_478_000,
        profileReadAt: observedAt,
        observedAt,
      },
    },
  ]);
  expect(parseOne(createItem()).creator).not.toHaveProperty('profileReadAt');
});

test('a row of user search is a creator, verified by reason', () => {
  const user_info = {
    uid: '7000000000000000001',
    unique_id: 'glowbymaya',
    nickname: 'Maya',
    signature: 'bio',
    follower_count: 92_700_000,
    total_favorited: 453_517_656,
    custom_verify: '',
    enterprise_verify_reason: 'verified account',
  };
  const { evidence } = parseFacts(pickFacts({ user_list: [{ user_info }] }), observedAt);
  expect(evidence[0]?.creator).toEqual({
    id: '7000000000000000001',
    handle: 'glowbymaya',
    name: 'Maya',
    bio: 'bio',
    followers: 92_700_000,
    hearts: 453_517_656,
    isVerified: true,
    observedAt,
  });
});

test('a creator met several times comes once, with all posts and the exact counts', () => {
  const picked = {
    items: [createItem(), createItem({ id: '7510000000000000002' }), createItem()],
    users: [
      {
        user: { id: '7000000000000000001', uniqueId: 'glowbymaya' },
        statsV2: { followerCount: '52417' },
      },
    ],
  };
  const { evidence } = parseFacts(picked, observedAt);
  expect(evidence).toHaveLength(1);
  expect(evidence[0]?.posts.map(({ id }) => id)).toEqual([
    '7510000000000000001',
    '7510000000000000002',
  ]);
  expect(evidence[0]?.creator.followers).toBe(52_417);
});

test('one unreadable item never costs the others', () => {
  const items = [
    null,
    7,
    {},
    createItem({ author: { uniqueId: '' } }),
    createItem({ id: 'x' }),
    createItem(),
  ];
  const { evidence, unreadable } = parseFacts({ items }, observedAt);
  expect(evidence.map(({ posts }) => posts.length)).toEqual([1]);
  expect(unreadable.filter(({ field }) => field === 'item')).toHaveLength(5);
});

test('one unreadable field never costs the item', () => {
  const { post, unreadable } = parseOne(
    createItem({
      stats: { playCount: 'many', diggCount: 9 },
      createTime: {},
      textExtra: 'x',
      desc: 5,
    }),
  );
  expect(post).toMatchObject({ id: '7510000000000000001', likes: 9 });
  expect(post).not.toHaveProperty('plays');
  expect(unreadable).toEqual([{ field: 'item.stats.playCount', reason: 'no count' }]);
});

test('long, lone and unfriendly text is bounded and well-formed', () => {
  const { creator, post } = parseOne(
    createItem({
      desc: `\uD83C${'x'.repeat(9_000)}`,
      textExtra: Array.from({ length: 200 }, (_, n) => ({
        type: 1,
        hashtagName: `${n}${'y'.repeat(500)}`,
      })),
      author: { uniqueId: 'glowbymaya', nickname: '🌸'.repeat(500), signature: '\uDC00' },
    }),
  );
  expect(creator?.name).toBe('🌸'.repeat(100));
  expect(creator?.bio).toBe('\uFFFD');
  expect(post?.caption?.length).toBe(5_000);
  expect(post?.caption?.isWellFormed()).toBe(true);
  expect(post?.hashtags).toHaveLength(60);
});

test('what comes out always fits the model, and no facts give no evidence', () => {
  const { evidence } = parseFacts(pickFacts({ itemList: [createItem()] }), observedAt);
  expect(evidenceSchema.safeParse(evidence[0]).success).toBe(true);
  for (const picked of [undefined, null, 5, 'x', [], {}, { items: 5, users: {}, comments: 'x' }])
    expect(parseFacts(picked, observedAt)).toEqual({ evidence: [], comments: [], unreadable: [] });
});
