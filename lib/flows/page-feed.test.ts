import { expect, test } from 'vitest';
import type { Desk } from '@/lib/messages';
import { emptyBrief } from '@/lib/model/brief';
import type { Entry } from '@/lib/model/entry';
import type { Place } from '@/lib/model/sighting';
import type { TierName } from '@/lib/model/tier';
import type { MatchSignal } from '@/lib/scoring/signals/match-signal';
import type { NotRated } from '@/lib/scoring/signals/rating';
import { createPageFeed } from './page-feed';
import type { RatedCreator } from './page-ratings';

const start = Date.UTC(2026, 4, 1, 9);
const minute = 60_000;

interface Invented {
  verdict?: MatchSignal['verdict'];
  notRated?: NotRated;
  isAd?: boolean;
  tier?: TierName;
  entry?: Partial<Entry>;
}

function deskOf(id: string, niches: string[] = ['skincare']): Desk {
  return {
    campaign: {
      id,
      name: id.toUpperCase(),
      brief: { ...emptyBrief, niches },
      createdAt: start,
      updatedAt: start,
    },
    settings: { tierPreset: 'standard' },
    campaigns: [],
  };
}

/** A tab whose creators are as invented: post `7` is of creator `c7` unless told otherwise. */
function openTab(invented: Record<string, Invented> = {}) {
  const known: Record<string, Invented | undefined> = invented;
  const world = {
    desk: deskOf('a') as Desk | undefined,
    keyOf: (postId: string): string | undefined => `c${postId}`,
    /** Keys that lead to a creator whose id has become known. */
    keyNow: {} as Record<string, string>,
    rated: 0,
    reports: 0,
  };
  const waiting: (() => void)[] = [];
  const feed = createPageFeed({
    keyOf: (postId) => world.keyOf(postId),
    adsOf: (key) => (known[key]?.isAd ? [key.replace(/^c/, '')] : []),
    rate(key) {
      world.rated += 1;
      const { verdict = 'misses', notRated, tier, entry } = known[key] ?? {};
      return {
        key: world.keyNow[key] ?? key,
        notRated,
        tier: { tier, label: tier },
        rating: { match: { verdict } },
        known: entry && { entry: { campaignId: world.desk?.campaign.id, ...entry } },
      } as unknown as RatedCreator;
    },
    desk: () => world.desk,
    schedule: (call) => waiting.push(call),
    onReport: () => {
      world.reports += 1;
    },
    now: () => start,
  });
  let at = start;
  const settle = () => {
    for (let call = waiting.shift(); call; call = waiting.shift()) call();
  };
  return {
    feed,
    world,
    known,
    settle,
    waiting,
    see(
      postId: string,
      { place = 'for-you', after = 5_000 }: { place?: Place; after?: number } = {},
    ) {
      at += after;
      feed.saw({ postId, place, at });
    },
    report() {
      settle();
      return feed.report();
    },
  };
}

test('posts of a feed count in the order seen, each once', () => {
  const { see, report } = openTab({ c1: { verdict: 'fits' }, c2: { verdict: 'unknown' } });
  for (const id of ['1', '2', '3', '1', '3']) see(id);
  expect(report().reading).toMatchObject({ posts: 2, fitting: 1, unknown: 1 });
  expect(report().recap).toMatchObject({ posts: 3, creators: 3, fitting: 1 });
});

test('ads, private accounts and minors are left out of the meter, not of what was seen', () => {
  const { see, report } = openTab({
    c1: { isAd: true, verdict: 'fits' },
    c2: { notRated: 'private' },
    c3: { notRated: 'minor' },
    c4: { verdict: 'fits' },
  });
  for (const id of ['1', '2', '3', '4']) see(id);
  expect(report().reading).toMatchObject({ posts: 1, fitting: 1 });
  expect(report().recap.posts).toBe(4);
});

test('a search or a profile shows what was asked for: seen, but none of the feed', () => {
  const { see, report } = openTab({ c1: { verdict: 'fits' }, c2: { verdict: 'fits' } });
  see('1', { place: 'search' });
  see('2', { place: 'following' });
  expect(report().reading.posts).toBe(1);
  expect(report().recap.posts).toBe(2);
});

test('a post that has not been read yet waits, and counts once it is', () => {
  const { see, report, feed, world } = openTab({ c1: { verdict: 'fits' } });
  world.keyOf = () => undefined;
  see('1');
  expect(report().recap).toMatchObject({ posts: 0, creators: 0 });
  world.keyOf = (postId) => `c${postId}`;
  feed.touch(['c1']);
  expect(report().recap).toMatchObject({ posts: 1, creators: 1 });
  expect(report().reading.fitting).toBe(1);
});

test('a creator known by handle only becomes the one with an id', () => {
  const { see, report, feed, world, known } = openTab({ '@maya': { verdict: 'fits' } });
  world.keyOf = () => '@maya';
  see('1');
  expect(report().recap.creators).toBe(1);
  world.keyOf = () => 'tt_41';
  known.tt_41 = { verdict: 'fits', tier: 'nano' };
  feed.touch(['tt_41']);
  expect(report().recap).toMatchObject({ creators: 1, fitting: 1 });
});

test('another campaign is judged anew, a few at a time, and its decisions are its own', () => {
  const invented: Record<string, Invented> = {};
  for (let i = 0; i < 60; i += 1) invented[`c${i}`] = { verdict: 'fits' };
  invented.c0 = { verdict: 'fits', entry: { decision: 'listed', decidedAt: start + minute } };
  const { see, report, feed, world, known, waiting } = openTab(invented);
  for (let i = 0; i < 60; i += 1) see(String(i));
  expect(report()).toMatchObject({ campaign: 'A', reading: { posts: 50, fitting: 50 } });
  expect(report().recap.listed).toBe(1);

  world.desk = deskOf('b', ['food']);
  for (const key of Object.keys(known)) known[key] = { verdict: 'misses' };
  const [rated, reports] = [world.rated, world.reports];
  feed.touch(undefined);
  expect(waiting).toHaveLength(1);
  waiting.shift()?.();
  expect(world.rated - rated).toBeLessThanOrEqual(20);
  expect(world.reports).toBe(reports);
  // Until all are judged nobody is taken for a miss.
  expect(feed.report().reading.fitting).toBe(0);
  expect(report()).toMatchObject({ campaign: 'B', reading: { posts: 50, fitting: 0 } });
  expect(report().recap.listed).toBe(0);
});

test('without a brief nothing can fit, and nothing is said to', () => {
  const { see, report, world } = openTab();
  world.desk = deskOf('a', []);
  for (let i = 0; i < 12; i += 1) see(String(i));
  expect(report().reading).toEqual({ state: 'no-brief', posts: 0, fitting: 0, unknown: 0 });
  expect(report().recap.fitting).toBeUndefined();
});

test('before the background has answered posts are seen, and it is too early for a share', () => {
  const { see, report, world } = openTab();
  world.desk = undefined;
  for (let i = 0; i < 12; i += 1) see(String(i));
  expect(report()).toMatchObject({ campaign: undefined, reading: { state: 'early', posts: 0 } });
  expect(report().recap).toMatchObject({ posts: 12, creators: 12, fitting: undefined });
});

test('decisions count since the session began, by reason, taken back ones not', () => {
  const decidedAt = start + minute;
  const out = (ruledOutReason: Entry['ruledOutReason']) => ({
    entry: { decision: 'ruled-out', ruledOutReason, decidedAt } as const,
  });
  const { see, report } = openTab({
    c1: { entry: { decision: 'listed', decidedAt } },
    c2: { entry: { decision: 'later', decidedAt } },
    c3: out('size'),
    c4: out('market'),
    c5: out('market'),
    c6: out(undefined),
    c7: { entry: { decision: 'none', decidedAt } },
    c8: { entry: { decision: 'listed', decidedAt: start - minute } },
    c9: { entry: { decision: 'listed' } },
  });
  for (let i = 1; i <= 9; i += 1) see(String(i));
  expect(report().recap).toMatchObject({
    listed: 1,
    later: 1,
    ruledOut: 4,
    reasons: [
      { reason: 'market', count: 2 },
      { reason: 'size', count: 1 },
      { reason: undefined, count: 1 },
    ],
  });
});

test('who was decided on without a post of theirs seen counts as decided, not as seen', () => {
  const { feed, report } = openTab({
    c1: { entry: { decision: 'listed', decidedAt: start + minute } },
  });
  feed.decided('c1');
  expect(report().recap).toMatchObject({ posts: 0, creators: 0, listed: 1 });
});

test('who was decided on by handle and is seen by id later is one creator', () => {
  const entry = { decision: 'listed', decidedAt: start + minute } as const;
  const { feed, see, report, world } = openTab({ '@maya': { entry }, tt_41: { entry } });
  feed.decided('@maya');
  expect(report().recap.listed).toBe(1);
  world.keyNow = { '@maya': 'tt_41' };
  world.keyOf = () => 'tt_41';
  see('1');
  feed.touch(['tt_41']);
  expect(report().recap).toMatchObject({ creators: 1, listed: 1 });
});

test('a pause of over half an hour begins another session; the meter goes on', () => {
  const { see, report } = openTab({
    c1: { verdict: 'fits', entry: { decision: 'listed', decidedAt: start + 1 } },
  });
  see('1', { after: 0 });
  see('2', { after: 40 * minute });
  expect(report().recap).toMatchObject({ posts: 1, creators: 1, listed: 0, activeMs: 0 });
  expect(report().reading).toMatchObject({ posts: 2, fitting: 1 });
  // Met again, it is one of this session's.
  see('1', { after: minute });
  expect(report().recap).toMatchObject({ posts: 2, activeMs: minute });
});

test('of a pause at most two minutes are scouting', () => {
  const { see, report } = openTab();
  see('1', { after: 0 });
  see('2', { after: 30_000 });
  see('3', { after: 20 * minute });
  expect(report().recap.activeMs).toBe(30_000 + 2 * minute);
});

test('tiers go from small to large, unknown followers last', () => {
  const { see, report } = openTab({
    c1: { tier: 'macro' },
    c2: {},
    c3: { tier: 'nano' },
    c4: { tier: 'nano' },
  });
  for (const id of ['1', '2', '3', '4']) see(id);
  expect(report().recap.tiers).toEqual([
    { tier: 'nano', label: 'nano', count: 2 },
    { tier: 'macro', label: 'macro', count: 1 },
    { tier: undefined, label: undefined, count: 1 },
  ]);
});
