import { expect, test } from 'vitest';
import { type Post, postSchema } from '@/lib/model/post';
import { parseFacts } from './parse-facts';
import { pickFacts } from './pick-facts';
import { isAbsent, readRows } from './real-data';

/** Expectations are computed from the raw row in ways of their own, never copied. */
interface RawItem {
  id: string;
  desc: string;
  createTime?: number | string;
  author: string | Record<string, unknown>;
  authorId?: string;
  authorStats: Record<string, number>;
  authorStatsV2?: Record<string, string>;
  stats: Record<string, number | string>;
  statsV2?: Record<string, string>;
  [field: string]: unknown;
}

const observedAt = Date.UTC(2026, 10, 1);
const items = isAbsent
  ? []
  : readRows<{ kind: string; item: RawItem }>('items.jsonl').map(({ item }) => item);

function parse(item: RawItem) {
  const { evidence, unreadable } = parseFacts(pickFacts({ itemList: [item] }), observedAt);
  expect(unreadable, item.id).toEqual([]);
  expect(evidence, item.id).toHaveLength(1);
  const { creator, posts } = evidence[0] as (typeof evidence)[0];
  expect(posts, item.id).toHaveLength(1);
  return { creator, post: posts[0] as Post };
}

function handleOf({ author }: RawItem): unknown {
  return typeof author === 'string' ? author : author.uniqueId;
}

function idOf({ author, authorId }: RawItem): unknown {
  return typeof author === 'string' ? authorId : author.id;
}

test.skipIf(isAbsent)('every real item is read, whole and alone', () => {
  expect(items.length).toBeGreaterThan(200);
  for (const item of items) {
    const { creator, post } = parse(item);
    expect(post.id).toBe(item.id);
    expect(creator.handle).toBe(handleOf(item));
    expect(creator.id).toBe(idOf(item));
    expect(post.caption).toBe(item.desc);
    expect(postSchema.safeParse(post).success).toBe(true);
  }
});

test.skipIf(isAbsent)('the whole file as one tree gives each post and creator once', () => {
  const { evidence, unreadable } = parseFacts(
    pickFacts({ data: items.map((item) => ({ item })) }),
    observedAt,
  );
  expect(unreadable).toEqual([]);
  // By id: one account was captured under two handles.
  expect(evidence).toHaveLength(new Set(items.map(idOf)).size);
  const posts = evidence.flatMap((one) => one.posts.map(({ id }) => id));
  expect(posts.toSorted()).toEqual([...new Set(items.map(({ id }) => id))].toSorted());
});

const counts = [
  ['plays', 'playCount'],
  ['likes', 'diggCount'],
  ['comments', 'commentCount'],
  ['shares', 'shareCount'],
  ['saves', 'collectCount'],
] as const;

test.skipIf(isAbsent)(
  'every count is the raw one, text or number; what is missing stays absent',
  () => {
    const seen = { text: 0, missing: 0, second: 0 };
    for (const item of items) {
      const { post } = parse(item);
      for (const [field, name] of counts) {
        const raw = item.statsV2?.[name] ?? item.stats[name];
        if (raw === undefined) seen.missing += 1;
        if (typeof raw === 'string') seen.text += 1;
        if (item.statsV2?.[name] !== undefined && Number(raw) !== Number(item.stats[name]))
          seen.second += 1;
        expect(post[field], `${item.id} ${name}`).toBe(raw === undefined ? undefined : Number(raw));
        expect(field in post, `${item.id} ${name}`).toBe(raw !== undefined);
      }
    }
    // All three kinds do occur.
    for (const [kind, count] of Object.entries(seen)) expect(count, kind).toBeGreaterThan(0);
  },
);

test.skipIf(isAbsent)('every creator count is the raw one', () => {
  for (const item of items) {
    const { creator } = parse(item);
    const raw = (name: string) => Number(item.authorStatsV2?.[name] ?? item.authorStats[name]);
    expect([creator.followers, creator.following, creator.hearts, creator.videos], item.id).toEqual(
      ['followerCount', 'followingCount', 'heartCount', 'videoCount'].map(raw),
    );
  }
});

test.skipIf(isAbsent)('the time is createTime, and the id’s where there is none', () => {
  const without = items.filter(({ createTime }) => createTime === undefined);
  expect(without.length).toBeGreaterThan(0);
  for (const item of items) {
    const seconds = item.createTime ?? Math.floor(Number(item.id) / 2 ** 32);
    expect(parse(item).post.createdAt, item.id).toBe(Number(seconds) * 1_000);
  }
});

test.skipIf(isAbsent)('items whose author is a handle give name and bio from beside it', () => {
  const handles = items.filter(({ author }) => typeof author === 'string');
  expect(handles.length).toBeGreaterThan(50);
  for (const item of handles) {
    const { creator } = parse(item);
    expect(creator.name).toBe(item.nickname);
    expect(creator.isPrivate).toBe(item.authorPrivate);
    expect(creator).not.toHaveProperty('isVerified');
  }
});

test.skipIf(isAbsent)('flags are known exactly where the raw item has them', () => {
  for (const item of items) {
    const { post, creator } = parse(item);
    expect(post.isAd, item.id).toBe(item.isAd);
    expect(post.isAdAuthorized, item.id).toBe(item.adAuthorization);
    expect(post.isPaidPartnership, item.id).toBe(item.brandOrganicType);
    expect(post.warnings, item.id).toEqual(item.warnInfo);
    expect(post.isPinned, item.id).toBe(item.isPinnedItem);
    expect(post.isCommerce, item.id).toBe(item.anchors === undefined ? undefined : false);
    expect(post.isDuet, item.id).toBe(item.duetInfo === undefined ? undefined : false);
    expect(post.isStitch, item.id).toBeUndefined();
    expect(post.isAiGenerated, item.id).toBe(item.IsAigc);
    expect(post.location, item.id).toBe(item.locationCreated);
    expect(post.language, item.id).toBe(item.textLanguage === 'un' ? undefined : item.textLanguage);
    expect(post.labels, item.id).toEqual(item.diversificationLabels);
    expect(post.suggestedWords, item.id).toEqual(item.suggestedWords);
    expect(post.kind, item.id).toBe(item.imagePost ? 'photo' : item.video ? 'video' : undefined);
    if (typeof item.author === 'object')
      expect(creator.isSeller, item.id).toBe(item.author.ttSeller);
  }
});

test.skipIf(isAbsent)('hashtags and mentions are TikTok’s own tokens', () => {
  for (const item of items) {
    const rows = item.textExtra as
      | { type: number; hashtagName: string; userUniqueId?: string }[]
      | undefined;
    if (!rows?.some(({ type }) => type === 1)) continue;
    const { post } = parse(item);
    const raw = rows
      .filter(({ type }) => type === 1)
      .map(({ hashtagName }) => hashtagName.toLowerCase());
    expect(post.hashtags, item.id).toEqual([...new Set(raw)]);
    const named = rows.flatMap(({ type, userUniqueId }) =>
      type === 0 && userUniqueId ? [userUniqueId] : [],
    );
    if (named.length > 0) expect(post.mentions, item.id).toEqual([...new Set(named)]);
  }
});
