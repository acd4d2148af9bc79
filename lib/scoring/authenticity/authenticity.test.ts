import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Creator } from '@/lib/model/creator';
import type { Post } from '@/lib/model/post';
import {
  type AuthenticityTest,
  authenticityTests,
} from '@/lib/scoring/signals/authenticity-signal';
import { rateAuthenticity } from './authenticity';

const day = 24 * 60 * 60 * 1000;
const observedAt = 400 * day;
const creator: Creator = { handle: 'glowbymaya', observedAt };
const ordinary: Creator = {
  ...creator,
  followers: 52_437,
  following: 310,
  hearts: 918_112,
  videos: 310,
};

function posts(n: number, toPost: (i: number) => Partial<Post>): Post[] {
  return Array.from({ length: n }, (_, i) => ({
    id: String(i + 1),
    createdAt: (300 + i) * day,
    observedAt,
    plays: 4_000 * (1 + (i % 5)),
    likes: 240 * (1 + (i % 5)),
    comments: 6,
    shares: 4,
    ...toPost(i),
  }));
}

function resultOf(test: AuthenticityTest, of: Creator, made: readonly Post[] = []) {
  const result = rateAuthenticity(of, made).tests.find((one) => one.test === test);
  if (!result) throw new Error(`${test} is not among the tests`);
  return result;
}

test('of an account that nothing is known of nothing is tested, and there is no score', () => {
  const signal = rateAuthenticity(creator, []);
  expect(signal.tests.map(({ test }) => test)).toEqual(authenticityTests);
  expect(signal.tests.every(({ state }) => state === 'no-data')).toBe(true);
  expect(signal).toMatchObject({ tested: 0, checks: 0 });
  expect(signal.score).toBeUndefined();
});

test('an ordinary account has nothing in the tests that had data', () => {
  const signal = rateAuthenticity(
    ordinary,
    posts(8, () => ({})),
  );
  expect(signal).toMatchObject({ tested: 7, checks: 0, score: 100 });
  expect(resultOf('repeated-comments', ordinary).state).toBe('no-data');
});

test('the first two take 25 points each and the others 15, and the score stops at 0', () => {
  const conspicuous = { ...ordinary, followers: 300_417, hearts: 20_112, following: 160_212 };
  const account = rateAuthenticity(conspicuous, []);
  expect(account.tests.map(({ penalty }) => penalty)).toEqual([25, 25, 15, 0, 0, 0, 0, 0, 0]);
  expect(account).toMatchObject({ checks: 3, score: 35 });

  const even = posts(9, () => ({ plays: 1_000, likes: 1, comments: 0, shares: 0 }));
  const all = rateAuthenticity(conspicuous, even);
  expect(all.checks).toBe(6);
  expect(all.score).toBe(0);
});

test('under one lifetime like per follower deserves a look, from 10,000 followers on', () => {
  const few = { ...ordinary, hearts: 40_112, videos: 12 };
  expect(resultOf('hearts-per-follower', few)).toMatchObject({
    state: 'check',
    value: 40_112 / 52_437,
    n: 12,
  });
  expect(resultOf('hearts-per-follower', { ...few, followers: 9_999 }).state).toBe('no-data');
});

test('what a small account may have is rare for a large one, if its like-rate is low as well', () => {
  const large = { ...creator, followers: 1_234_567, hearts: 3_000_111, videos: 900 };
  const result = resultOf('hearts-per-follower', large);
  expect(result.threshold).toBeCloseTo(123.4567 ** 0.27, 10);
  expect(result.state).toBe('check');
  // Few posts that were seen by many: the like-rate is high, so only the plain cut-off holds.
  expect(resultOf('hearts-per-follower', { ...large, videos: 20 })).toMatchObject({
    state: 'nothing',
    threshold: 1,
  });
});

test('an account with under 5 posts left took its likes down with the others', () => {
  const cleared = { ...ordinary, hearts: 20_112, videos: 3 };
  expect(resultOf('hearts-per-follower', cleared).state).toBe('no-data');
  expect(resultOf('like-rate', cleared).state).toBe('no-data');
});

test('a like-rate 14 times below accounts of that size deserves a look', () => {
  const low = { ...creator, followers: 100_012, hearts: 100_012 * 2, videos: 700 };
  const result = resultOf('like-rate', low);
  expect(result.value).toBeLessThan(-1.15);
  expect(result.threshold).toBeCloseTo(-1.16, 1);
  expect(result.state).toBe('check');
});

test('no likes at all are a finite figure', () => {
  expect(resultOf('like-rate', { ...ordinary, hearts: 0 }).value).toBeGreaterThan(-10);
});

test('following many counts only beside few followers, and never under 10,000 of them', () => {
  const state = (followers: number, following: number) =>
    resultOf('following', { ...creator, followers, following }).state;
  expect(state(12_345, 7_412)).toBe('check');
  expect(state(12_345, 4_999)).toBe('nothing');
  expect(state(60_345, 7_412)).toBe('nothing');
  expect(state(9_999, 7_412)).toBe('no-data');
});

test('rounding alone makes nothing conspicuous', () => {
  // 15,000 may be 14,950, of 30,000 up to 30,050.
  expect(resultOf('following', { ...creator, followers: 29_900, following: 15_000 }).state).toBe(
    'nothing',
  );
  // 10.5K views of 1.1M followers are 0.95 %, but may be 10,549 of 1,050,000.
  const views = posts(6, () => ({ plays: 10_500 }));
  const state = (followers: number) =>
    resultOf('views-per-follower', { ...creator, followers }, views).state;
  expect(state(1_100_000)).toBe('nothing');
  expect(state(1_101_234)).toBe('check');
});

test('views far below followers need 6 mature posts', () => {
  const large = { ...creator, followers: 2_512_345 };
  const made = posts(6, () => ({}));
  expect(resultOf('views-per-follower', large, made)).toMatchObject({ state: 'check', n: 6 });
  expect(resultOf('views-per-follower', large, made.slice(1)).state).toBe('no-data');
  const fresh = made.map((post) => ({ ...post, createdAt: observedAt - day }));
  expect(resultOf('views-per-follower', large, fresh).state).toBe('no-data');
  expect(resultOf('views-per-follower', { ...creator, followers: 0 }, made).state).toBe('no-data');
});

test('engagement of under 0.8 % needs 5 eligible posts', () => {
  const dull = posts(5, () => ({ plays: 9_000, likes: 60, comments: 2, shares: 1 }));
  expect(resultOf('engagement', creator, dull)).toMatchObject({ state: 'check', n: 5 });
  expect(resultOf('engagement', creator, dull.slice(1)).state).toBe('no-data');
  const fair = dull.map((post) => ({ ...post, likes: 70 }));
  expect(resultOf('engagement', creator, fair).state).toBe('nothing');
});

test('more than 35 likes per 100 views deserve a look, fewer where hardly anybody comments', () => {
  const liked = (likes: number, comments: number) =>
    resultOf(
      'likes-per-view',
      creator,
      posts(5, () => ({ plays: 9_000, likes, comments })),
    );
  expect(liked(3_160, 60)).toMatchObject({ state: 'check', threshold: 35 });
  expect(liked(2_900, 60).state).toBe('nothing');
  expect(liked(2_900, 6).state).toBe('check');
  expect(liked(2_200, 1)).toMatchObject({ state: 'nothing', threshold: 25 });
  // Comments may be off.
  expect(liked(2_900, 0)).toMatchObject({ state: 'nothing', threshold: 35 });
});

test('likes without comments need 20,000 likes, so that single comments do not decide', () => {
  const silent = posts(5, () => ({ plays: 90_000, likes: 6_000, comments: 2 }));
  expect(resultOf('comments-per-like', creator, silent)).toMatchObject({ state: 'check', n: 5 });
  const fewer = silent.map((post) => ({ ...post, likes: 3_999 }));
  expect(resultOf('comments-per-like', creator, fewer).state).toBe('no-data');
});

test('the same views on 8 posts deserve a look, not on 7, and not under 500 views', () => {
  const even = posts(8, (i) => ({ plays: 9_000 + 90 * i }));
  expect(resultOf('uniform-views', creator, even)).toMatchObject({ state: 'check', n: 8 });
  expect(resultOf('uniform-views', creator, even.slice(1)).state).toBe('no-data');
  const stuck = even.map((post) => ({ ...post, plays: 230 }));
  expect(resultOf('uniform-views', creator, stuck).state).toBe('no-data');
});

test('a post given several times counts once', () => {
  const [once] = posts(1, () => ({}));
  const repeated = Array.from({ length: 20 }, () => once).filter((post) => post !== undefined);
  expect(rateAuthenticity(creator, repeated)).toMatchObject({ tested: 0 });
});

test('views that only rounding makes alike are not certain to be', () => {
  // sd 0.22 as shown, but each figure may be up to 5 % off.
  const shown = [1_100_000, 1_200_000, 1_400_000, 1_900_000, 1_800_000, 1_300_000];
  const made = posts(8, (i) => ({ plays: shown[i % shown.length] }));
  const result = resultOf('uniform-views', creator, made);
  expect(result.value).toBeLessThan(0.25);
  expect(result.state).toBe('nothing');
});

test('comments are told by the share that goes further beyond its threshold', () => {
  const tally = (read: number, duplicates: number, emoji: number): Partial<Post> => {
    const classes = {
      spam: 0,
      'emoji-only': emoji,
      'mention-only': 0,
      intent: 0,
      question: 0,
      specific: 0,
      praise: read - emoji,
    };
    const seen = { read, classes, weights: classes, duplicates, topLevel: read, answered: 0 };
    return { commentTally: { ...seen, observedAt } };
  };
  const of = (made: Partial<Post>) =>
    resultOf(
      'repeated-comments',
      creator,
      posts(2, () => made),
    );
  expect(of(tally(10, 3, 0))).toMatchObject({ state: 'check', value: 30, threshold: 30, n: 20 });
  expect(of(tally(10, 2, 7))).toMatchObject({ state: 'check', value: 70, threshold: 60 });
  expect(of(tally(10, 2, 1))).toMatchObject({ state: 'nothing', value: 20 });
  expect(of(tally(9, 9, 9)).state).toBe('no-data');
  // A tally that contradicts itself does not exceed the whole.
  expect(of(tally(10, 500, 0)).value).toBe(100);
});

const count = fc.option(fc.oneof(fc.nat(20), fc.nat(2_000_000), fc.constant(2 ** 53 - 1)), {
  nil: undefined,
});
const anyPost = fc.record({
  id: fc.nat(30).map(String),
  createdAt: fc.option(fc.nat(), { nil: undefined }),
  observedAt: fc.nat(2 ** 40),
  plays: count,
  likes: count,
  comments: count,
  shares: count,
  isPinned: fc.option(fc.boolean(), { nil: undefined }),
  isAd: fc.option(fc.boolean(), { nil: undefined }),
});

test('no input yields a figure that is not one, and the counts agree', () => {
  fc.assert(
    fc.property(
      fc.record({ followers: count, following: count, hearts: count, videos: count }),
      fc.array(anyPost, { maxLength: 40 }),
      (counts, made) => {
        const signal = rateAuthenticity({ ...creator, ...counts }, made);
        expect(signal.checks).toBeLessThanOrEqual(signal.tested);
        expect(signal.tests).toHaveLength(9);
        expect(signal.tested).toBe(signal.tests.filter(({ state }) => state !== 'no-data').length);
        if (signal.tested === 0) expect(signal.score).toBeUndefined();
        else expect(signal.score).toBeGreaterThanOrEqual(0);
        for (const { test: name, value, threshold, typical = 0, n = 0, state } of signal.tests) {
          for (const figure of [value ?? 0, threshold, typical, n]) {
            expect(Number.isFinite(figure), `${name}: ${figure}`).toBe(true);
          }
          if (state === 'check') expect(value).toBeDefined();
          if (name !== 'like-rate') expect(value ?? 0).toBeGreaterThanOrEqual(0);
        }
      },
    ),
  );
});
