import { expect, test } from 'vitest';
import type { Snapshot } from '@/lib/model/snapshot';
import { maxSnapshots, mergeHistory, toSnapshot } from './history';
import { day, hour, now } from './test-store';

test('an observation without figures leaves no snapshot', () => {
  expect(toSnapshot({ handle: 'noah.bakes', observedAt: now })).toBeUndefined();
  expect(mergeHistory([], undefined)).toEqual([]);
});

test('a day has one snapshot: the later figure, unless it is only the earlier one rounded', () => {
  const history = mergeHistory([{ at: now, followers: 52_437, videos: 80 }], {
    at: now + hour,
    followers: 52_400,
    hearts: 900,
  });
  expect(history).toEqual([{ at: now + hour, followers: 52_437, hearts: 900, videos: 80 }]);
  expect(mergeHistory(history, { at: now + day, followers: 53_000 })).toHaveLength(2);
});

test('an older snapshot that comes late is put in its place', () => {
  const history = mergeHistory([{ at: now, followers: 2 }], { at: now - 3 * day, followers: 1 });
  expect(history.map(({ followers }) => followers)).toEqual([1, 2]);
});

test('of too many days the first and the last stay and the densest goes', () => {
  let history: Snapshot[] = [{ at: now - 400 * day, followers: 100 }];
  for (let i = 0; i < 80; i += 1)
    history = mergeHistory(history, { at: now + i * day, followers: i });
  expect(history).toHaveLength(maxSnapshots);
  expect(history[0]?.at).toBe(now - 400 * day);
  expect(history.at(-1)?.at).toBe(now + 79 * day);
  const times = history.map(({ at }) => at);
  expect([...times].sort((a, b) => a - b)).toEqual(times);
});
