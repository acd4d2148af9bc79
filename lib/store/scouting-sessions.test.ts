import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { addSighting, maxPauseMs, readSessions } from './scouting-sessions';
import { evidenceOf, now, openTestStoreWithCampaign, postOf, sightingOf } from './test-store';
import { writeCapture } from './write-capture';

const minute = 60_000;

test('posts seen within half an hour of each other are one session; a longer pause begins another', () => {
  const begun = addSighting(undefined, now);
  const second = addSighting(begun, now + maxPauseMs);
  expect(second).toMatchObject({ startedAt: now, lastAt: now + maxPauseMs, posts: 2 });
  expect(addSighting(second, now + 2 * maxPauseMs + 1)).toEqual({
    startedAt: now + 2 * maxPauseMs + 1,
    lastAt: now + 2 * maxPauseMs + 1,
    activeMs: 0,
    posts: 1,
  });
});

test('a pause counts as scouting for two minutes at most', () => {
  const begun = addSighting(addSighting(undefined, now), now + minute);
  expect(addSighting(begun, now + 20 * minute).activeMs).toBe(3 * minute);
});

test('a sighting that another tab tells late counts and moves no time', () => {
  const session = addSighting(addSighting(undefined, now), now + minute);
  expect(addSighting(session, now + 1_000)).toEqual({ ...session, posts: 3 });
});

test('captures of known posts make the sessions; a post nobody knows counts in none', async () => {
  const store = await openTestStoreWithCampaign();
  const capture = (sightings: ReturnType<typeof sightingOf>[]) =>
    writeCapture(store, {
      evidence: [evidenceOf({ id: '41', handle: 'maya' }, [postOf('7001'), postOf('7002')])],
      sightings,
      lookup: [],
      campaignId: 'c1',
    });
  await capture([sightingOf('7001', now), sightingOf('9999', now + 5)]);
  await capture([sightingOf('7002', now + minute)]);
  await capture([sightingOf('7001', now + 3 * 60 * minute)]);
  const [latest, first, ...others] = await readSessions(store);
  expect(others).toEqual([]);
  expect(latest).toMatchObject({ startedAt: now + 3 * 60 * minute, posts: 1 });
  expect(first).toEqual({ startedAt: now, lastAt: now + minute, activeMs: minute, posts: 2 });
});
