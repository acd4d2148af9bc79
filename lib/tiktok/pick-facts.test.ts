import { expect, test } from 'vitest';
import { createAnswer, createComment } from './invented-comment';
import { pickFacts } from './pick-facts';
import { readOwn } from './read-own';

const item = (id: string, fields: object = {}) => ({
  id,
  desc: 'Glass skin',
  author: { uniqueId: 'glowbymaya', avatarLarger: 'https://x.example/a.webp', relation: 0 },
  stats: { playCount: 20_100, diggCount: 900 },
  video: { bitrateInfo: [{}], id },
  music: { id: 'm', authorName: 'Leo', stats: { playCount: 1 } },
  ...fields,
});
const user = (handle: string) => ({ user: { uniqueId: handle }, stats: { followerCount: 3 } });
const ids = (root: unknown) => pickFacts(root).items.map((one) => one.id);
const handles = (root: unknown) =>
  pickFacts(root).users.map((one) => readOwn(readOwn(one, 'user'), 'uniqueId'));

test.each([
  ['itemList', { itemList: [item('1'), item('2')] }],
  ['item_list', { item_list: [item('1'), item('2')] }],
  [
    'search rows',
    {
      data: [
        { type: 1, item: item('1') },
        { type: 1, item: item('2') },
      ],
    },
  ],
  ['SIGI', { ItemModule: { 1: item('1', { author: 'glowbymaya' }), 2: item('2') } }],
  [
    'hydration',
    { __DEFAULT_SCOPE__: { 'webapp.updated-items': [item('1'), { itemStruct: item('2') }] } },
  ],
  ['a wrapper nobody knows', { payload: { v3: [[{ node: item('1') }], [{ node: item('2') }]] } }],
  ['a bare list', [item('1'), item('2')]],
])('items are found in %s', (_, root) => {
  expect(ids(root)).toEqual(['1', '2']);
});

test.each([
  ['userInfo', { userInfo: user('maya') }],
  ['hydration', { __DEFAULT_SCOPE__: { 'webapp.user-detail': { userInfo: user('maya') } } }],
  ['LIVE', { LiveRoom: { liveRoomUserInfo: user('maya') } }],
])('accounts are found in %s', (_, root) => {
  expect(handles(root)).toEqual(['maya']);
});

test('rows of user search are found', () => {
  const root = {
    user_list: [{ user_info: { unique_id: 'maya', follower_count: 9, avatar_thumb: {} } }],
  };
  expect(pickFacts(root).users).toEqual([{ user_info: { unique_id: 'maya', follower_count: 9 } }]);
});

test('posts inside a profile’s answer are found beside the account', () => {
  const root = { userInfo: { ...user('maya'), itemList: [item('1')] } };
  expect(ids(root)).toEqual(['1']);
  expect(handles(root)).toEqual(['maya']);
});

test('only the fields that are needed are copied, and nothing is shared with the page', () => {
  const original = item('1', {
    textExtra: [{ type: 1, hashtagName: 'a', secUid: 'x' }],
    anchors: [{ type: 33, extra: '{}' }],
  });
  const before = structuredClone(original);
  const [picked] = pickFacts({ itemList: [original] }).items;
  expect(picked).toEqual({
    id: '1',
    desc: 'Glass skin',
    author: { uniqueId: 'glowbymaya' },
    stats: { playCount: 20_100, diggCount: 900 },
    textExtra: [{ type: 1, hashtagName: 'a' }],
    anchors: [{ type: 33 }],
    video: { id: '1' },
  });
  expect(original).toEqual(before);
  expect(picked?.stats).not.toBe(original.stats);
});

test('LIVE rooms, comments and music are no posts', () => {
  const comment = { id: '9', author: { uniqueId: 'leo' }, stats: { diggCount: 1 } };
  expect(
    ids({ itemList: [item('1', { liveRoomInfo: { title: 'x' } })], comments: [comment] }),
  ).toEqual([]);
  expect(ids({ music: item('1') })).toEqual([]);
  expect(
    ids([
      { id: '1', author: 'x', stats: {} },
      { id: '1', stats: { playCount: 1 } },
      { author: 'x', stats: { playCount: 1 } },
    ]),
  ).toEqual([]);
});

const cids = (root: unknown) => pickFacts(root).comments.map((one) => one.cid);

test.each([
  ['the list of comments', { comments: [createComment()], cursor: 20, has_more: 1 }],
  ['the list of replies', { comments: [createComment({ reply_id: '7' })], total: 1 }],
  ['a wrapper nobody knows', { result: { blocks: [{ payload: { rows: [createComment()] } }] } }],
])('comments are found in %s', (_, root) => {
  expect(cids(root)).toEqual(['7520000000000000001']);
});

test('no name, handle, picture or profile of who commented leaves the page', () => {
  const answered = createComment({ reply_comment_total: 1, reply_comment: [createAnswer()] });
  const { comments, users, items } = pickFacts({ comments: [answered] });
  expect(users.length + items.length).toBe(0);
  expect(comments).toEqual([
    {
      cid: '7520000000000000001',
      aweme_id: '7510000000000000001',
      text: 'Where did you get the jar?',
      digg_count: 12,
      reply_id: '0',
      reply_comment_total: 1,
      user: { uid: '7000000000000000009' },
      reply_comment: [
        {
          cid: '7520000000000000002',
          aweme_id: '7510000000000000001',
          text: 'At the market!',
          digg_count: 12,
          reply_id: '7520000000000000001',
          reply_comment_total: 0,
          user: { uid: '7000000000000000001' },
          label_list: [{ type: 1, text: 'Creator' }],
        },
      ],
    },
  ]);
});

test('comments are bounded in number, in length and in what is inside them', () => {
  const many = Array.from({ length: 1_000 }, (_, n) =>
    createComment({
      cid: String(n),
      text: 'x'.repeat(1e6),
      reply_comment: Array.from({ length: 99 }, () => createAnswer()),
    }),
  );
  const { comments } = pickFacts({ comments: many });
  expect(comments).toHaveLength(300);
  expect(String(comments[0]?.text)).toHaveLength(5_000);
  expect(comments[0]?.reply_comment).toHaveLength(60);
});

test('among comments there is nothing but comments', () => {
  expect(
    cids({ comments: [{ cid: '1', text: 'x' }, { cid: 1, aweme_id: 2, text: 3 }, null] }),
  ).toEqual([]);
  expect(ids({ comments: [{ comments: [item('1')] }] })).toEqual([]);
});

test('what is too deep is not reached', () => {
  let root: unknown = item('1');
  for (let depth = 0; depth < 12; depth += 1) root = [root];
  expect(ids(root)).toEqual(['1']);
  expect(ids([root])).toEqual([]);
});

test('number of nodes, posts and accounts is bounded', () => {
  expect(ids(Array.from({ length: 1_000 }, (_, n) => item(String(n))))).toHaveLength(400);
  expect(handles(Array.from({ length: 1_000 }, (_, n) => user(`u${n}`)))).toHaveLength(200);
  const wide = Array.from({ length: 10_000 }, () => ({}));
  expect(ids([...wide, item('1')])).toEqual([]);
  let walks = 0;
  const counted = new Proxy(wide, {
    ownKeys(target) {
      walks += 1;
      return Reflect.ownKeys(target);
    },
  });
  expect(ids({ shared: Array.from({ length: 3_000 }, () => counted) })).toEqual([]);
  expect(walks).toBeLessThan(5);
});

test('a tree that contains itself ends', () => {
  const root: Record<string, unknown> = { itemList: [item('1')] };
  root.self = root;
  expect(new Set(ids(root))).toEqual(new Set(['1']));
});

test('inherited fields are not read', () => {
  const inherited = Object.create(item('1'));
  expect(ids({ itemList: [inherited] })).toEqual([]);
});

test('hostile getters and proxies throw nothing and cost only themselves', () => {
  const throws = () => {
    throw new Error('hostile');
  };
  const getter = Object.defineProperty({}, 'author', { get: throws, enumerable: true });
  const proxy = new Proxy({}, { ownKeys: throws, getOwnPropertyDescriptor: throws });
  const inner = Object.defineProperty(item('2'), 'stats', { get: throws, enumerable: true });
  expect(ids({ itemList: [getter, proxy, inner, item('1')] })).toEqual(['1']);
});

test('anything but a tree gives nothing', () => {
  for (const root of [undefined, null, 5, 'x', true, () => item('1'), 5n]) {
    expect(pickFacts(root)).toEqual({ items: [], users: [], comments: [] });
  }
});

test('long texts are cut before they are handed over', () => {
  const [picked] = pickFacts([item('1', { desc: 'x'.repeat(1e6) })]).items;
  expect(String(picked?.desc)).toHaveLength(5_000);
});
