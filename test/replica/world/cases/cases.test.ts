import { expect, test } from 'vitest';
import { createReplica } from '#test/replica/replica.ts';
import { caseCreators } from './cases.ts';

const now = Date.parse('2026-04-02T12:00:00Z');
const origin = 'https://www.tiktok.com';
const { truth, handle } = createReplica({ now, size: 20, awkward: false, cases: true });

/** A reply as a test looks into it. */
// biome-ignore lint/suspicious/noExplicitAny: replies are foreign JSON, looked into at will.
type Json = any;

function read(path: string): Json {
  return JSON.parse(String(handle({ url: origin + path })?.body));
}

const itemsOf = (of: string): Json[] =>
  read(`/api/post/item_list/?uniqueId=${of}&count=30`).itemList;
const ageDays = (createdAt: number) => (now / 1_000 - createdAt) / 86_400;

test('the cases are there only when asked for, and each says what it is', () => {
  const ordinary = createReplica({ now, size: 20 }).truth.creators.map((one) => one.handle);
  for (const { handle: name } of caseCreators) {
    expect(ordinary).not.toContain(name);
    expect(truth.creator(name).purpose).toBeTruthy();
  }
});

test('the dormant one has posted nothing for 180 days', () => {
  const [newest] = truth.creator('dormant.dov').posts;
  expect(ageDays(newest?.createdAt ?? 0)).toBeGreaterThan(180);
});

test('one hit has one hit, with comments of every kind on two pages', () => {
  const plays = truth.creator('one.hit.otto').posts.map(({ exact }) => exact.plays);
  const [best = 0, second = 0] = plays.toSorted((left, right) => right - left);
  expect(best / second).toBeGreaterThan(100);
  const hit = truth.creator('one.hit.otto').posts.find(({ exact }) => exact.plays === best);
  const first = read(`/api/comment/list/?aweme_id=${hit?.id}&count=20&cursor=0`);
  const rest = read(`/api/comment/list/?aweme_id=${hit?.id}&count=20&cursor=20`);
  expect([first.comments.length, first.has_more, rest.has_more]).toEqual([20, 1, 0]);
  expect(rest.comments.length).toBeGreaterThan(0);
  const [, dishwasher] = first.comments;
  expect(dishwasher).toMatchObject({
    reply_comment_total: 3,
    reply_comment: [{ label_list: [{ type: 1 }], user: { unique_id: 'one.hit.otto' } }],
  });
});

test('the sponsored one is paid in every way that can be told', () => {
  const items = itemsOf('sponsored.suki');
  const has = (field: string) => items.filter((item) => item[field] !== undefined).length;
  expect(items).toHaveLength(14);
  expect(has('adAuthorization')).toBe(2);
  expect(has('brandOrganicType')).toBe(1);
  expect(has('anchors')).toBe(1);
  expect(items.filter((item) => item.adLabelVersion === 2)).toHaveLength(2);
  const tags = items.flatMap((item) => item.textExtra.map((one: Json) => one.hashtagName));
  for (const tag of ['ad', 'werbung', 'publicidad', 'PR', 'gifted', 'LIVEIncentiveProgram'])
    expect(tags).toContain(tag);
});

test('of the one without stats no count of the account is told, and none of plays or likes', () => {
  for (const item of itemsOf('statless.stella')) {
    expect(item.authorStats).toEqual({});
    expect(item).not.toHaveProperty('statsV2');
    expect(Object.keys(item.stats)).toEqual(['commentCount']);
  }
  expect(read('/api/user/detail/?uniqueId=statless.stella').userInfo.stats).toEqual({});
  const html = String(handle({ url: `${origin}/@statless.stella` })?.body);
  expect(html).not.toContain('userInteractionCount');
});

test('odd numbers are odd: few likes, views alike, hardly a comment', () => {
  const { exact, posts } = truth.creator('odd.numbers.nils');
  expect(exact.hearts / exact.videos / exact.followers).toBeLessThan(0.001);
  const plays = posts.map((post) => post.exact.plays);
  expect(Math.max(...plays) / Math.min(...plays)).toBeLessThan(1.01);
});

test('warnings and masks come with the item', () => {
  const items = itemsOf('careful.cass');
  expect(items.filter((item) => item.warnInfo?.[0]?.text)).toHaveLength(1);
  expect(items.flatMap((item) => item.maskType ?? [])).toEqual([3, 4]);
});

test('the private one shows no list, and the shop is one', () => {
  expect(itemsOf('private.paloma')).toEqual([]);
  const { user } = read('/api/user/detail/?uniqueId=sage.and.stone.shop').userInfo;
  expect(user).toMatchObject({ ttSeller: true, commerceUserInfo: { commerceUser: true } });
});
