import { expect, test } from 'vitest';
import { createItem, observedAt, parseOne } from './invented-item';
import { parseFacts } from './parse-facts';
import { pickFacts } from './pick-facts';

test('an item becomes a creator and a post', () => {
  expect(parseOne(createItem())).toEqual({
    creator: {
      id: '7000000000000000001',
      handle: 'glowbymaya',
      name: 'Maya 🌸',
      bio: 'skincare',
      followers: 52_400,
      following: 12,
      hearts: 900_100,
      videos: 120,
      isVerified: false,
      isPrivate: false,
      observedAt,
    },
    post: {
      id: '7510000000000000001',
      createdAt: 1_748_558_478_000,
      caption: 'Glass skin in 3 steps #skintok',
      hashtags: ['skintok'],
      mentions: [],
      plays: 20_100,
      likes: 900,
      comments: 21,
      shares: 7,
      saves: 80,
      kind: 'video',
      language: 'en',
      observedAt,
    },
    unreadable: [],
  });
});

test('what the item lacks is absent from the post, not undefined, 0 or false', () => {
  const bare = {
    id: '7510000000000000001',
    author: { uniqueId: 'glowbymaya' },
    stats: { playCount: 5 },
  };
  const { creator, post } = parseOne(bare);
  expect(Object.keys(creator ?? {}).sort()).toEqual(['handle', 'observedAt']);
  expect(Object.keys(post ?? {}).sort()).toEqual(['createdAt', 'id', 'observedAt', 'plays']);
});

test('counts come as text too, and the exact form wins', () => {
  const { post, creator } = parseOne(
    createItem({
      stats: { playCount: 20_100, diggCount: 59_100, collectCount: '103' },
      statsV2: { playCount: '20148', diggCount: '59149', collectCount: '103' },
      authorStatsV2: { followerCount: '52417' },
    }),
  );
  expect(post).toMatchObject({ plays: 20_148, likes: 59_149, saves: 103 });
  expect(post).not.toHaveProperty('comments');
  expect(creator?.followers).toBe(52_417);
});

test('hearts past 32 bits come from the second stats, or stay unknown and are reported', () => {
  const authorStats = { followerCount: 150_000_000, heartCount: -977_433_948 };
  expect(
    parseOne(createItem({ authorStats, authorStatsV2: { heartCount: '11907467940' } })).creator
      ?.hearts,
  ).toBe(11_907_467_940);
  const alone = parseOne(createItem({ authorStats }));
  expect(alone.creator).not.toHaveProperty('hearts');
  expect(alone.unreadable).toEqual([{ field: 'item.author.stats.heartCount', reason: 'no count' }]);
});

test('no hearts at all is believed of a small account only', () => {
  const withHearts = (followerCount: number) =>
    parseOne(createItem({ authorStats: { followerCount, heartCount: 0 } })).creator?.hearts;
  expect(withHearts(3)).toBe(0);
  expect(withHearts(2_000_000)).toBeUndefined();
});

test('an author that is only a handle finds the rest beside it', () => {
  const { creator } = parseOne(
    createItem({
      author: 'glowbymaya',
      authorId: '7000000000000000001',
      nickname: 'Maya',
      authorPrivate: true,
    }),
  );
  expect(creator).toMatchObject({
    id: '7000000000000000001',
    handle: 'glowbymaya',
    name: 'Maya',
    isPrivate: true,
    followers: 52_400,
  });
});

test('the time comes from text, and from the id where there is none', () => {
  const at = (createTime: unknown) => parseOne(createItem({ createTime })).post?.createdAt;
  expect(at('1748558478')).toBe(1_748_558_478_000);
  expect(at(undefined)).toBe(Number(7_510_000_000_000_000_001n >> 32n) * 1_000);
  expect(at(0)).toBe(at(undefined));
  expect(parseOne(createItem({ id: '123', createTime: 0 })).post).not.toHaveProperty('createdAt');
});

test('hashtags come from tokens, else paragraphs, else challenges, else the caption', () => {
  const tags = (fields: object) => parseOne(createItem(fields)).post?.hashtags;
  const token = { type: 1, hashtagName: 'A' };
  expect(tags({ textExtra: [token, token, { type: 0, userUniqueId: 'x' }] })).toEqual(['a']);
  expect(tags({ textExtra: [], contents: [{ desc: '' }, { textExtra: [token] }] })).toEqual(['a']);
  expect(tags({ textExtra: null, challenges: [{ title: 'Dogs' }] })).toEqual(['dogs']);
  expect(tags({ textExtra: undefined, desc: 'a#dog#Cat &#39; ünï #schön' })).toEqual([
    'dog',
    'cat',
    'schön',
  ]);
  expect(tags({ textExtra: [], desc: 'none' })).toEqual([]);
  expect(tags({ textExtra: undefined, desc: undefined })).toBeUndefined();
});

test('mentions come from tokens, else the caption, and an address is no mention', () => {
  const mentions = (fields: object) => parseOne(createItem(fields)).post?.mentions;
  expect(mentions({ textExtra: [{ type: 0, userUniqueId: 'Leo.B' }] })).toEqual(['leo.b']);
  expect(mentions({ textExtra: [], desc: 'with @Leo.B. and maya@mail.example' })).toEqual([
    'leo.b',
  ]);
});

test('"un" is no language', () => {
  expect(parseOne(createItem({ textLanguage: 'un' })).post).not.toHaveProperty('language');
});

test('a photo post is one although it carries a video for its music', () => {
  expect(parseOne(createItem({ imagePost: { images: [] } })).post?.kind).toBe('photo');
  expect(parseOne(createItem({ video: undefined })).post?.kind).toBeUndefined();
});

test('ad, label and permission to advertise are told apart', () => {
  const flags = (fields: object) => {
    const { post } = parseOne(createItem(fields));
    return [post?.isAd, post?.isPaidPartnership, post?.isAdAuthorized];
  };
  expect(flags({})).toEqual([undefined, undefined, undefined]);
  expect(flags({ isAd: true })).toEqual([true, undefined, undefined]);
  expect(flags({ isAd: false, adAuthorization: true })).toEqual([false, undefined, true]);
  expect(flags({ brandOrganicType: 1001 })).toEqual([undefined, true, undefined]);
  expect(flags({ brandOrganicType: '1001', adAuthorization: false })).toEqual([
    undefined,
    true,
    false,
  ]);
  expect(flags({ brandOrganicType: 0 })).toEqual([undefined, false, undefined]);
  expect(flags({ adLabelVersion: 2 })).toEqual([undefined, undefined, undefined]);
});

test('TikTok’s own warnings are kept as worded, its masks as words of ours', () => {
  const warnings = (fields: object) =>
    parseFacts(pickFacts([createItem(fields)]), observedAt).evidence[0]?.posts[0]?.warnings;
  expect(warnings({})).toBeUndefined();
  expect(warnings({ takeDown: 0, isProhibited: false })).toBeUndefined();
  expect(warnings({ warnInfo: [] })).toEqual([]);
  expect(warnings({ maskType: 0 })).toEqual([]);
  expect(warnings({ maskType: 3 })).toEqual(['sensitive']);
  expect(warnings({ maskType: '4', warnInfo: [{ text: ' Do not try this ', url: 'x' }] })).toEqual([
    'photosensitive',
    'Do not try this',
  ]);
  expect(
    warnings({ warnInfo: ['Take care', { text: 'Take care' }, { title: 'x' }, null] }),
  ).toEqual(['Take care']);
  const many = warnings({
    warnInfo: Array.from({ length: 99 }, (_, n) => `${n}${'x'.repeat(900)}`),
  });
  expect(many).toHaveLength(10);
  expect(many?.every((text) => text.length === 150)).toBe(true);
  expect(warnings({ maskType: 'constructor' })).toEqual([]);
});

test('a shop anchor is commerce, CapCut is not', () => {
  const commerce = (fields: object) => parseOne(createItem(fields)).post?.isCommerce;
  expect(commerce({ anchors: [{ type: 33 }] })).toBe(true);
  expect(commerce({ AnchorTypes: ['54', '68'] })).toBe(true);
  expect(commerce({ isECVideo: 1 })).toBe(true);
  expect(commerce({ anchors: [{ type: 54 }, { type: 28 }] })).toBe(false);
  expect(commerce({ isECVideo: 0 })).toBe(false);
  expect(commerce({})).toBeUndefined();
});

test('the AI label is known only where TikTok tells', () => {
  const ai = (fields: object) => parseOne(createItem(fields)).post?.isAiGenerated;
  expect(ai({ IsAigc: true })).toBe(true);
  expect(ai({ aigcLabelType: 2 })).toBe(true);
  expect(ai({ AIGCDescription: 'made with a filter' })).toBe(true);
  expect(ai({ IsAigc: false, AIGCDescription: '' })).toBe(false);
  expect(ai({ AIGCDescription: '' })).toBeUndefined();
});

test('duets and stitches are known by the other post, or by how the caption begins', () => {
  const kinds = (fields: object) => {
    const { post } = parseOne(createItem(fields));
    return [post?.isDuet, post?.isStitch];
  };
  expect(kinds({ duetInfo: { duetFromId: '7400000000000000001' } })).toEqual([true, undefined]);
  expect(kinds({ duetInfo: { duetFromId: '0' } })).toEqual([false, undefined]);
  expect(kinds({ stitchInfo: { stitchFromId: '7400000000000000001' } })).toEqual([undefined, true]);
  expect(kinds({ desc: '#stitch with @leo this is it' })).toEqual([undefined, true]);
  expect(kinds({ desc: '#duet with @leo' })).toEqual([true, undefined]);
});
