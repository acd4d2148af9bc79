import { expect, test } from 'vitest';
import { toShownCount } from '#test/replica/client/count-text.ts';
import { createReplica, type Replica } from '#test/replica/replica.ts';
import { growPost } from './campaign.ts';
import type { Post } from './model.ts';

const now = Date.parse('2026-04-02T12:00:00Z');
const large = createReplica({ now, size: 500, awkward: false });
const settledPosts = [...large.truth.posts.values()].filter(
  (post) => post.exact.plays >= 1_000 && now / 1000 - post.createdAt > 48 * 3_600,
);

test('the same seed invents the same world', () => {
  const tell = ({ truth }: Replica) => JSON.stringify([truth.creators, truth.feed]);
  const one = createReplica({ now, size: 30, seed: 'same' });
  expect(tell(createReplica({ now, size: 30, seed: 'same' }))).toBe(tell(one));
  expect(tell(createReplica({ now, size: 30, seed: 'other' }))).not.toBe(tell(one));
});

test('a creator of the test’s own moves no other one', () => {
  const size = { creators: 30 };
  const before = createReplica({ now, size, awkward: false });
  const after = createReplica({ now, size, awkward: false, creators: [{ handle: 'extra.one' }] });
  const tell = ({ truth }: Replica) =>
    truth.creators
      .filter(({ handle }) => handle !== 'extra.one')
      .slice(0, 20)
      .map(({ id, nickname, bio, exact, posts }) => [id, nickname, bio, exact, posts[0]?.exact]);
  expect(tell(after)).toEqual(tell(before));
});

test('no handle and no post id is given twice', () => {
  const handles = large.truth.creators.map((creator) => creator.handle);
  expect(new Set(handles).size).toBe(handles.length);
  expect(large.truth.posts.size).toBe(large.truth.creators.flatMap(({ posts }) => posts).length);
});

test('handles hold what TikTok allows', () => {
  for (const { handle } of large.truth.creators) expect(handle).toMatch(/^[a-z0-9._]{2,24}$/);
});

test('post ids tell their time', () => {
  for (const post of settledPosts.slice(0, 200)) {
    expect(post.id).toMatch(/^\d{19}$/);
    expect(BigInt(post.id) >> 32n).toBe(BigInt(post.createdAt));
  }
});

test('engagement by views is spread as in a 2025 feed: ln N(1.80, 0.75)', () => {
  const logs = settledPosts.map((post) => Math.log(rateOf(post)));
  const mean = average(logs);
  expect(mean).toBeGreaterThan(1.6);
  expect(mean).toBeLessThan(2);
  const deviation = Math.sqrt(average(logs.map((value) => (value - mean) ** 2)));
  expect(deviation).toBeGreaterThan(0.55);
  expect(deviation).toBeLessThan(0.9);
});

test('a creator’s own posts scatter by 0.254', () => {
  const residuals = settledPosts.map((post) =>
    Math.log(rateOf(post) / large.truth.creator(post.handle).typicalRatePct),
  );
  expect(Math.sqrt(average(residuals.map((value) => value ** 2)))).toBeCloseTo(0.254, 1);
});

test('ratios to likes have the measured medians', () => {
  const ratio = (count: 'comments' | 'shares' | 'saves') =>
    median(settledPosts.map(({ exact }) => exact[count] / Math.max(1, exact.likes)));
  expect(ratio('comments')).toBeCloseTo(0.0105, 2);
  expect(ratio('shares')).toBeCloseTo(0.049, 1);
  expect(ratio('saves')).toBeCloseTo(0.051, 2);
});

test('lifetime likes per post and follower fall with size along the measured line', () => {
  const residuals = large.truth.creators
    .filter(({ exact }) => exact.followers > 0 && exact.hearts > 0)
    .map(({ exact: { hearts, videos, followers } }) => {
      const line = 2.036 - 0.269 * Math.log10(followers);
      return Math.log10((100 * hearts) / videos / followers) - line;
    });
  expect(Math.abs(average(residuals))).toBeLessThan(0.05);
});

test('most creators are nano or micro, some are mega', () => {
  const followers = large.truth.creators.map(({ exact }) => exact.followers);
  const share = (low: number, high: number) =>
    followers.filter((count) => count >= low && count < high).length / followers.length;
  expect(share(0, 100_000)).toBeGreaterThan(0.6);
  expect(share(1_000_000, Number.POSITIVE_INFINITY)).toBeGreaterThan(0.03);
});

test('about one bio in five holds an address, and the bio repeats what truth says', () => {
  const written = large.truth.creators.filter(({ email }) => email);
  expect(written.length / large.truth.creators.length).toBeGreaterThan(0.12);
  expect(written.length / large.truth.creators.length).toBeLessThan(0.32);
  for (const { bio, email } of written) expect(bio).toContain(email);
});

test('the world speaks at least twelve languages and knows every niche', () => {
  expect(new Set(large.truth.creators.map(({ language }) => language)).size).toBeGreaterThan(12);
  expect(new Set(large.truth.creators.map(({ niche }) => niche)).size).toBe(46);
});

test('a described creator keeps what was said and gets the rest', () => {
  const { truth } = createReplica({
    now,
    creators: [
      {
        handle: 'tiny.spoon',
        exact: { followers: 52_441 },
        posts: [{ ageHours: 3, caption: 'soup, again #foodtok @wren.oddwell' }],
      },
    ],
  });
  const creator = truth.creator('tiny.spoon');
  expect(creator.exact.followers).toBe(52_441);
  expect(creator.shown.followers).toBe(52_400);
  expect(creator.posts).toHaveLength(1);
  expect(creator.posts[0]).toMatchObject({ hashtags: ['foodtok'], mentions: ['wren.oddwell'] });
  expect(creator.posts[0]?.createdAt).toBe(now / 1000 - 3 * 3_600);
});

test('described comments are the comments', () => {
  const { truth } = createReplica({
    now,
    creators: [{ handle: 'a.b', posts: [{ comments: [{ text: 'link?', likes: 3 }] }] }],
  });
  const [post] = truth.creator('a.b').posts;
  expect(truth.commentsOf(post?.id ?? '')).toMatchObject([{ text: 'link?', likes: 3 }]);
});

test('comments repeat each other about as often as real ones', () => {
  const repeated = large.truth.creators
    .flatMap(({ posts }) => posts)
    .filter(({ exact }) => exact.comments >= 60)
    .slice(0, 80)
    .map((post) => {
      const texts = large.truth.commentsOf(post.id).map(({ text }) => text);
      return 1 - new Set(texts).size / texts.length;
    });
  expect(repeated.length).toBeGreaterThan(40);
  expect(average(repeated)).toBeGreaterThan(0.05);
  expect(average(repeated)).toBeLessThan(0.2);
});

test('feedOrder is the feed, and @handle takes the next post', () => {
  const { truth } = createReplica({
    now,
    feedOrder: ['@pinned.petra', '@edge.of.ten', '@pinned.petra'],
  });
  const { posts } = truth.creator('pinned.petra');
  expect(truth.feed).toEqual([
    { kind: 'post', postId: posts[0]?.id },
    { kind: 'post', postId: truth.creator('edge.of.ten').posts[0]?.id },
    { kind: 'post', postId: posts[1]?.id },
  ]);
});

test('a feed that names nobody says so', () => {
  expect(() => createReplica({ feedOrder: ['@no.such.one'] })).toThrow('@no.such.one');
});

test('the invented feed holds ads, LIVE rooms and suggestions, but begins with posts', () => {
  const { truth } = createReplica({ now });
  expect(new Set(truth.feed.map(({ kind }) => kind))).toEqual(
    new Set(['post', 'live', 'suggested']),
  );
  expect(truth.feed.slice(0, 6).every(({ kind }) => kind === 'post')).toBe(true);
  const ads = truth.feed.filter(
    (entry) => entry.kind === 'post' && truth.post(entry.postId).commerce.isAd,
  );
  expect(ads.length).toBeGreaterThan(10);
});

function rateOf({ exact }: Post): number {
  return (100 * (exact.likes + exact.comments + exact.shares)) / exact.plays;
}

function average(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function median(values: number[]): number {
  return (
    [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? Number.NaN
  );
}

test('a campaign’s posts are told as TikTok links them, and grow when they are let', () => {
  const { truth } = createReplica({ now, campaign: true, size: 40 });
  const [post] = truth.creator('partner.juno').posts;
  expect(post).toMatchObject({ hashtags: ['ad', 'glowspring'], mentions: ['glowbrand'] });
  if (post === undefined) throw new Error('Juno posted nothing');
  const { plays } = post.exact;
  growPost(post, 3);
  expect(post.exact.plays).toBe(3 * plays);
  expect(post.shown.plays).toBe(toShownCount(3 * plays));
});
