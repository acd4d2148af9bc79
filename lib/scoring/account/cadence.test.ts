import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Creator } from '@/lib/model/creator';
import type { Post } from '@/lib/model/post';
import { rateCadence } from './cadence';

const minute = 60 * 1000;
const day = 24 * 60 * minute;
const now = 2_000 * day;
const met: Creator = { handle: 'glowbymaya', observedAt: now };
const read: Creator = { ...met, profileReadAt: now };

/** Posts so many days old, seen with the profile. */
function listed(...ages: number[]): Post[] {
  return ages.map((age, i) => ({
    id: String(i + 1),
    createdAt: now - age * day,
    observedAt: now + minute,
  }));
}

/** The same, seen in the feed an hour earlier. */
function fed(...ages: number[]): Post[] {
  return listed(...ages).map((post) => ({
    ...post,
    id: `9${post.id}`,
    observedAt: now - 60 * minute,
  }));
}

test('without a dated post nothing is known', () => {
  expect(rateCadence(met, [{ id: '1', observedAt: now }])).toEqual({
    n: 0,
    isListRead: false,
    state: 'unknown',
  });
});

test('a young post met in a feed proves that the creator is active; an old one proves nothing', () => {
  expect(rateCadence(met, fed(12, 40))).toMatchObject({
    n: 2,
    lastPostAt: now - 12 * day,
    daysSince: 12,
    isListRead: false,
    state: 'active',
  });
  expect(rateCadence(met, fed(400, 500, 600)).state).toBe('unknown');
  expect(rateCadence(met, fed(1, 2, 3, 4)).perWeek).toBeUndefined();
});

test('the profile’s list tells slow from dormant', () => {
  expect(rateCadence(read, listed(29, 50, 60)).state).toBe('active');
  expect(rateCadence(read, listed(30, 50, 60)).state).toBe('slow');
  expect(rateCadence(read, listed(180, 200, 300))).toMatchObject({
    state: 'dormant',
    isListRead: true,
  });
});

test('posts a week are those after the oldest listed, over the time to the reading', () => {
  const { perWeek, windowDays } = rateCadence(read, listed(3, 10, 17, 24, 28));
  expect(windowDays).toBe(28);
  expect(perWeek).toBeCloseTo(1, 10);
});

test('posts over 90 days old do not slow a creator who has 3 younger ones', () => {
  expect(rateCadence(read, listed(1, 7, 14, 700, 900)).windowDays).toBe(14);
  expect(rateCadence(read, listed(1, 7, 100)).windowDays).toBe(100);
});

test('three posts of one day are no pace', () => {
  expect(rateCadence(read, listed(0.1, 0.2, 0.3)).perWeek).toBeUndefined();
  expect(rateCadence(read, listed(5, 5.01, 5.02)).perWeek).toBeCloseTo(2.8, 1);
});

test('pinned posts stand out of order: they make no list and no pace', () => {
  const pinned = listed(1, 2, 3).map((post) => ({ ...post, isPinned: true }));
  expect(rateCadence(read, pinned).isListRead).toBe(false);
  const [, , , ...rest] = listed(0, 0, 0, 1, 8, 15);
  expect(rateCadence(read, [...rest, { ...pinned[0], createdAt: 0 } as Post]).windowDays).toBe(15);
});

test('two posts are a list where the creator has no more', () => {
  expect(rateCadence({ ...read, videos: 2 }, listed(200, 300))).toMatchObject({
    isListRead: true,
    state: 'dormant',
  });
  expect(rateCadence({ ...read, videos: 9 }, listed(200, 300)).state).toBe('unknown');
});

test('posts seen more than 15 minutes from the profile are no list', () => {
  const earlier = listed(1, 2, 3).map((post) => ({ ...post, observedAt: now - 16 * minute }));
  expect(rateCadence(read, earlier).isListRead).toBe(false);
});

test('a listed post met again later still belongs to the list', () => {
  const again = listed(1, 8, 15, 22).map((post, i) =>
    i === 1 ? { ...post, observedAt: now + 5 * day } : post,
  );
  expect(rateCadence({ ...read, observedAt: now + 5 * day }, again).perWeek).toBeCloseTo(
    3 / (22 / 7),
    10,
  );
});

test('the state is as of the list’s reading, until a newer post is met or a month has passed', () => {
  const later = { ...read, observedAt: now + 20 * day };
  expect(rateCadence(later, listed(20, 40, 60))).toMatchObject({ daysSince: 20, state: 'active' });
  const newer = { id: '77', createdAt: now + 12 * day, observedAt: now + 20 * day };
  expect(rateCadence(later, [...listed(200, 300, 400), newer])).toMatchObject({
    daysSince: 8,
    state: 'active',
  });
  const muchLater = { ...read, observedAt: now + 31 * day };
  expect(rateCadence(muchLater, listed(200, 300, 400))).toMatchObject({
    isListRead: false,
    state: 'unknown',
    daysSince: 231,
  });
});

test('over the account’s life the pace needs a week of it', () => {
  const account = { ...met, videos: 100, accountCreatedAt: now - 350 * day };
  expect(rateCadence(account, []).lifetimePerWeek).toBeCloseTo(2, 10);
  const young = { ...account, accountCreatedAt: now - 6 * day };
  expect(rateCadence(young, []).lifetimePerWeek).toBeUndefined();
  expect(rateCadence({ ...account, accountCreatedAt: now + day }, []).lifetimePerWeek).toBe(
    undefined,
  );
});

test('a post dated after its reading counts as just posted', () => {
  expect(rateCadence(met, fed(-3)).daysSince).toBe(0);
});

test('no dates yield a figure that is not one', () => {
  const instant = fc.oneof(fc.nat(5), fc.nat(2 ** 31 - 1), fc.integer({ min: 0, max: 2 ** 45 }));
  fc.assert(
    fc.property(
      fc.record({
        observedAt: instant,
        profileReadAt: fc.option(instant, { nil: undefined }),
        accountCreatedAt: fc.option(instant, { nil: undefined }),
        videos: fc.option(fc.nat(), { nil: undefined }),
      }),
      fc.array(
        fc.record({
          id: fc.nat(30).map(String),
          createdAt: fc.option(instant, { nil: undefined }),
          observedAt: instant,
          isPinned: fc.boolean(),
        }),
      ),
      (account, posts) => {
        const signal = rateCadence(account, posts);
        for (const figure of [
          signal.daysSince,
          signal.perWeek,
          signal.windowDays,
          signal.lifetimePerWeek,
        ]) {
          if (figure === undefined) continue;
          expect(Number.isFinite(figure)).toBe(true);
          expect(figure).toBeGreaterThanOrEqual(0);
        }
        if (!signal.isListRead) {
          expect(signal.perWeek).toBeUndefined();
          expect(['active', 'unknown']).toContain(signal.state);
        }
      },
    ),
  );
});

test('the pace says how many posts it counted, not how many are known', () => {
  const profileReadAt = 1_780_000_000_000;
  const oneDay = 24 * 60 * 60 * 1000;
  const ages = [1, 8, 15, 22, 100, 200, 300, 400];
  const posts = ages.map((age) => ({
    id: String(age),
    createdAt: profileReadAt - age * oneDay,
    observedAt: profileReadAt,
  }));
  const signal = rateCadence({ profileReadAt, observedAt: profileReadAt }, posts);
  expect(signal).toMatchObject({ n: 8, perWeekN: 4, windowDays: 22 });
});

test('a post met in the feed a minute before the profile was opened is not of its list', () => {
  const profileReadAt = 1_780_000_000_000;
  const oneDay = 24 * 60 * 60 * 1000;
  const listed = [1, 2, 3, 4, 5, 6, 7].map((age) => ({
    id: String(age),
    createdAt: profileReadAt - age * oneDay,
    observedAt: profileReadAt + 2_000,
  }));
  const fed = {
    id: '99',
    createdAt: profileReadAt - 80 * oneDay,
    observedAt: profileReadAt - 60_000,
  };
  const account = { profileReadAt, observedAt: profileReadAt };
  expect(rateCadence(account, [fed, ...listed])).toMatchObject({ perWeekN: 7, windowDays: 7 });
});
