import { expect, test } from 'vitest';
import type { ReplicaOptions } from './options.ts';
import { createReplica, type Replica } from './replica.ts';

const now = Date.parse('2026-04-02T12:00:00Z');
const origin = 'https://www.tiktok.com';

/** A reply as a test looks into it. */
// biome-ignore lint/suspicious/noExplicitAny: replies are foreign JSON, looked into at will.
type Json = any;

const made = new Map<string, Replica>();

/** Most tests only read: those that want the same world share it. */
function create(options: ReplicaOptions = {}): Replica {
  const key = JSON.stringify(options);
  const replica = made.get(key) ?? createReplica({ now, size: 45, ...options });
  made.set(key, replica);
  return replica;
}

function read(replica: Replica, path: string): Json {
  return JSON.parse(String(replica.handle({ url: origin + path })?.body));
}

function readHydration(replica: Replica, path: string): Json {
  const html = String(replica.handle({ url: origin + path })?.body);
  const data = /id="__UNIVERSAL_DATA_FOR_REHYDRATION__"[^>]*>(.*?)<\/script>/s.exec(html)?.[1];
  return data === undefined ? undefined : JSON.parse(data).__DEFAULT_SCOPE__;
}

const recommend = '/api/recommend/item_list/';
const firstPost = (replica: Replica, handle: string) =>
  replica.truth.creator(handle).posts[0] ?? expect.fail(`@${handle} has no post`);

test('a batch is wrapped as TikTok wraps it, and the next one goes on', () => {
  const replica = create({ pageSize: 8 });
  const reply = read(replica, recommend);
  expect(reply).toMatchObject({ hasMore: true, statusCode: 0, status_code: 0, status_msg: '' });
  expect(reply.log_pb.impr_id).toEqual(expect.any(String));
  expect(reply.itemList).toHaveLength(8);
  const next = read(replica, `${recommend}?replicaFrom=8`);
  const ids = [...reply.itemList, ...next.itemList].map((item: Json) => item.id);
  expect(new Set(ids).size).toBe(16);
});

test('numbers of a list are numbers, rounded; the second stats are strings', () => {
  const replica = create({ feedOrder: ['@pinned.petra'] });
  const [item] = read(replica, recommend).itemList;
  const post = firstPost(replica, 'pinned.petra');
  expect(item).toMatchObject({
    createTime: post.createdAt,
    stats: { playCount: post.shown.plays, collectCount: post.shown.saves },
    statsV2: { playCount: String(post.shown.plays), collectCount: String(post.exact.saves) },
    authorStats: { followerCount: 52_400 },
    authorStatsV2: { followerCount: '52400' },
  });
  expect(item).not.toHaveProperty('locationCreated');
  expect(item).not.toHaveProperty('diversificationLabels');
  expect(item.author).not.toHaveProperty('bioLink');
});

test('a video page tells time and saves as strings, and what lists leave out', () => {
  const replica = create();
  const post = firstPost(replica, 'noor.almaqha');
  const scope = readHydration(replica, `/@noor.almaqha/video/${post.id}`);
  expect(scope['webapp.video-detail'].itemInfo.itemStruct).toMatchObject({
    createTime: String(post.createdAt),
    stats: { collectCount: String(post.shown.saves), playCount: post.shown.plays },
    locationCreated: 'SA',
    diversificationLabels: expect.any(Array),
  });
});

test('a photo page carries no item', () => {
  const replica = create();
  const post = firstPost(replica, 'photo.fenja');
  const scope = readHydration(replica, `/@photo.fenja/photo/${post.id}`);
  expect(scope).not.toHaveProperty('webapp.video-detail');
});

test('only a profile tells exact counts, link, category and language', () => {
  const replica = create();
  const { userInfo } = readHydration(replica, '/@lumenleaf')['webapp.user-detail'];
  expect(userInfo).toMatchObject({
    itemList: [],
    stats: { followerCount: 88_100 },
    statsV2: { followerCount: '88120', heartCount: '702311' },
    user: {
      bioLink: { link: 'https://lumenleaf.example/shop' },
      commerceUserInfo: { commerceUser: true, category: 'Shopping & Retail' },
      language: 'en',
    },
  });
  const html = String(replica.handle({ url: `${origin}/@lumenleaf` })?.body);
  expect(html).toContain('"userInteractionCount":88120');
});

test('For You carries no list, unless that is how the first batch comes', () => {
  expect(readHydration(create(), '/foryou')).not.toHaveProperty('webapp.updated-items');
  const scope = readHydration(create({ firstBatch: 'hydration', pageSize: 6 }), '/');
  expect(scope['webapp.updated-items']).toHaveLength(6);
  const html = create({ firstBatch: 'cache' }).handle({ url: `${origin}/` })?.body;
  expect(html).toContain('fyp-feed-cache');
});

test('hearts of the very large run over', () => {
  const { userInfo } = read(create(), '/api/user/detail/?uniqueId=gigantic.gale');
  expect(userInfo.stats.heart).toBe(2_431_877_209 | 0);
  expect(userInfo.stats.heart).toBeLessThan(0);
  expect(userInfo.statsV2.heart).toBe('2431877209');
});

test('second stats and hidden counts are missing where they should be', () => {
  const replica = create({ feedOrder: ['@no.second.stats', '@hidden.hollis'] });
  const [bare, hidden] = read(replica, recommend).itemList;
  expect(bare).not.toHaveProperty('statsV2');
  expect(bare).not.toHaveProperty('authorStatsV2');
  expect(hidden.stats).not.toHaveProperty('diggCount');
  expect(hidden.stats).toHaveProperty('playCount');
});

test('LIVE rooms and suggested accounts are told apart from posts', () => {
  const replica = create({
    feedOrder: [
      { kind: 'live', handle: 'live.lupin', roomId: '7512345678901234567' },
      { kind: 'suggested', handles: ['edge.of.ten', 'pinned.petra'] },
    ],
  });
  const [live, suggested] = read(replica, recommend).itemList;
  expect(live).toMatchObject({ liveRoomInfo: { roomID: '7512345678901234567' } });
  expect(suggested.suggestedAccounts).toHaveLength(2);
});

test('a profile’s list has pinned posts first and ends', () => {
  const replica = create({ creators: [{ handle: 'many.posts', postCount: 70 }] });
  const path = '/api/post/item_list/?uniqueId=many.posts&count=30';
  const sizes = [0, 30, 60].map((cursor) => read(replica, `${path}&cursor=${cursor}`));
  expect(sizes.map(({ itemList, hasMore }) => [itemList.length, hasMore])).toEqual([
    [30, true],
    [30, true],
    [10, false],
  ]);
  const { itemList } = read(replica, '/api/post/item_list/?uniqueId=pinned.petra');
  expect(itemList.map((item: Json) => item.isPinnedItem ?? false)).toEqual([
    ...[true, true, true],
    ...[false, false, false],
  ]);
});

test('a private account lists nothing', () => {
  const replica = create();
  expect(read(replica, '/api/post/item_list/?uniqueId=closed.curtains').itemList).toEqual([]);
  const post = firstPost(replica, 'closed.curtains');
  const scope = readHydration(replica, `/@closed.curtains/video/${post.id}`);
  expect(scope['webapp.video-detail'].statusCode).toBe(10_222);
});

test('search finds accounts in snake case and posts', () => {
  const { data } = read(create(), '/api/search/general/full/?keyword=skincare');
  expect(data[0].type).toBe(4);
  expect(data[0].user_list[0].user_info.follower_count).toEqual(expect.any(Number));
  expect(data[1]).toMatchObject({ type: 1, item: { id: expect.any(String) } });
});

test('comments come twenty at a time, with the creator’s answers', () => {
  const replica = create();
  const post = firstPost(replica, 'gigantic.gale');
  const reply = read(replica, `/api/comment/list/?aweme_id=${post.id}`);
  expect(reply.comments).toHaveLength(20);
  expect(reply).toMatchObject({ has_more: 1, total: post.exact.comments });
  expect(reply.comments[0]).toMatchObject({ aweme_id: post.id, reply_id: '0', user: {} });
});

test('itemBytes makes items as heavy as real ones', () => {
  const { itemList } = read(create({ itemBytes: 30_000, feedOrder: ['@edge.of.ten'] }), recommend);
  expect(JSON.stringify(itemList[0]).length).toBeGreaterThan(27_000);
  expect(JSON.stringify(itemList[0]).length).toBeLessThan(33_000);
});

test('markup in a name ends no script and no title', () => {
  const html = String(create().handle({ url: `${origin}/@markup.mel` })?.body);
  expect(html).not.toContain('<img src=x');
  expect(readHydration(create(), '/@markup.mel')['webapp.user-detail'].userInfo.user.nickname).toBe(
    '<img src=x onerror=alert(1)>',
  );
});

test('what is not ours stays unanswered, and is remembered', () => {
  const replica = create({ seed: 'log' });
  expect(replica.handle({ url: 'https://example.com/' })).toBeUndefined();
  expect(replica.handle({ url: `${origin}/api/unheard/of/` })).toBeUndefined();
  expect(replica.handle({ url: `${origin}${recommend}`, method: 'POST' })).toBeUndefined();
  expect(replica.handle({ url: `${origin}/@edge.of.ten`, resourceType: 'fetch' })).toBeUndefined();
  expect(replica.requests.map(({ status }) => status)).toEqual([0, 0, 0, 0]);
});

test('an unknown page is a 404', () => {
  expect(create().handle({ url: `${origin}/music/none-1` })?.status).toBe(404);
});

test('faults do what they say', () => {
  const body = (options: ReplicaOptions) => create(options).handle({ url: origin + recommend });
  expect(body({ faults: { emptyBody: true } })?.body).toBe('');
  expect(body({ faults: { denied: true } })?.status).toBe(403);
  expect(body({ faults: { delayMs: 50 } })?.delayMs).toBe(50);
  expect(body({ faults: { networkErrorRate: 1 } })?.isNetworkError).toBe(true);
  expect(() => JSON.parse(String(body({ faults: { truncatedBody: true } })?.body))).toThrow();
  expect(body({ faults: { statsV2Absent: true } })?.body).not.toContain('statsV2');
  expect(body({ faults: { redesigned: true } })?.body).not.toContain('authorStats');
  expect(readHydration(create({ faults: { hydrationAbsent: true } }), '/foryou')).toBeUndefined();
});

test('every script of the page is served, as JavaScript', () => {
  const replica = create();
  const seen = new Set<string>();
  const visit = (name: string) => {
    if (seen.has(name)) return;
    seen.add(name);
    const script = String(replica.handle({ url: `${origin}/replica/${name}` })?.body);
    expect(script, name).not.toBe('undefined');
    expect(script).not.toContain(".ts'");
    for (const [, next = ''] of script.matchAll(/(?:from|import)\s+'\.\/([\w-]+\.js)'/g))
      visit(next);
  };
  visit('app.js');
  expect(seen.size).toBeGreaterThan(15);
});
