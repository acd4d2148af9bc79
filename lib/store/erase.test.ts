import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { hashKey, readBlocked } from './blocked';
import { readDesk } from './desk';
import { writeDoNotContact } from './do-not-contact';
import { eraseCreators, eraseEverything } from './erase';
import { removeExpired } from './remove-expired';
import type { Store, StoreName } from './schema';
import {
  addCampaign,
  day,
  evidenceOf,
  now,
  openTestStoreWithCampaign,
  postOf,
  sightingOf,
} from './test-store';
import { writeCapture } from './write-capture';
import { writeEntries } from './write-entries';

const maya = evidenceOf({ id: '41', handle: 'maya.lights' }, [postOf('7001')]);

function meet(store: Store, evidence = maya, at = now) {
  return writeCapture(store, {
    evidence: [evidence],
    sightings: evidence.posts.map(({ id }) => sightingOf(id, at)),
    lookup: [],
    campaignId: 'c1',
  });
}

async function openWithMaya() {
  const store = await openTestStoreWithCampaign();
  await addCampaign(store, 'c2', 'Summer');
  await meet(store);
  for (const campaignId of ['c1', 'c2']) {
    const edits = [{ creatorKey: 'tt_41', decision: 'listed' as const, note: 'for maya.lights' }];
    await writeEntries(store, { campaignId, edits, now });
  }
  return store;
}

/** Everything in the database, as text. */
async function dump(store: Store): Promise<string> {
  const names = [...store.objectStoreNames] as StoreName[];
  return JSON.stringify(await Promise.all(names.map((name) => store.getAll(name as 'creators'))));
}

test('erased, a creator is nowhere in the database: no record, no entry, no post, no digest', async () => {
  const store = await openWithMaya();
  expect(await eraseCreators(store, { keys: ['tt_41', 'tt_9'], keepsBlocked: true, now })).toEqual([
    'tt_41',
  ]);
  const left = await dump(store);
  for (const trace of ['maya', '41', '7001']) expect(left).not.toContain(trace);
  expect(await store.count('blocked')).toBe(0);
});

test('who is not to be written to is recognised after erasing, by id or handle, if the scout wants it', async () => {
  const store = await openWithMaya();
  await writeDoNotContact(store, { creatorKey: 'tt_41', isBlocked: true, now });
  await eraseCreators(store, { keys: ['tt_41'], keepsBlocked: true, now: now + 5 });
  expect(await dump(store)).not.toContain('maya');
  const { known } = await meet(store);
  expect(known[0]?.doNotContactAt).toBe(now);
  await eraseCreators(store, { keys: ['tt_41'], keepsBlocked: true, now });
  const byHandle = evidenceOf({ handle: 'maya.lights' }, [postOf('7002')]);
  expect((await meet(store, byHandle)).known[0]?.doNotContactAt).toBe(now);
});

test('without that wish nothing is left, and the next meeting is the first', async () => {
  const store = await openWithMaya();
  await writeDoNotContact(store, { creatorKey: 'tt_41', isBlocked: true, now });
  await eraseCreators(store, { keys: ['tt_41'], keepsBlocked: false, now });
  expect(await store.count('blocked')).toBe(0);
  expect((await meet(store)).known[0]).not.toHaveProperty('doNotContactAt');
});

test('who may be written to again is so for good, also where a digest was left', async () => {
  const store = await openWithMaya();
  await writeDoNotContact(store, { creatorKey: 'tt_41', isBlocked: true, now });
  await eraseCreators(store, { keys: ['tt_41'], keepsBlocked: true, now });
  await meet(store);
  await writeDoNotContact(store, { creatorKey: 'tt_41', isBlocked: false, now });
  expect(await store.get('creators', 'tt_41')).not.toHaveProperty('doNotContactAt');
  expect(await store.count('blocked')).toBe(0);
});

test('a block is stored with the evidence of the click, and keeps its first date', async () => {
  const store = await openTestStoreWithCampaign();
  const block = { creatorKey: 'tt_41', isBlocked: true, evidence: maya };
  expect(await writeDoNotContact(store, { ...block, now })).toEqual(['tt_41']);
  await writeDoNotContact(store, { ...block, now: now + 5 });
  expect((await store.get('creators', 'tt_41'))?.doNotContactAt).toBe(now);
  expect(await writeDoNotContact(store, { creatorKey: 'tt_9', isBlocked: true, now })).toBe(
    undefined,
  );
});

test('who is not to be written to outlives the expiry of sightings', async () => {
  const store = await openTestStoreWithCampaign();
  const at = now - 200 * day;
  await meet(store, evidenceOf({ id: '41', handle: 'maya', observedAt: at }, [postOf('1')]), at);
  await writeDoNotContact(store, { creatorKey: 'tt_41', isBlocked: true, now });
  expect(await removeExpired(store, { now })).toMatchObject({ removed: 0 });
});

test('nobody blocked costs no digest, and a digest tells no name', async () => {
  const store = await openTestStoreWithCampaign();
  expect((await readBlocked(store, [{ id: '41', handle: 'maya' }])).size).toBe(0);
  expect(await hashKey('tt_41')).toMatch(/^[0-9a-f]{64}$/);
});

test('erasing everything leaves empty stores, and the desk begins anew', async () => {
  const store = await openWithMaya();
  await eraseEverything(store);
  expect(JSON.parse(await dump(store)).flat()).toEqual([]);
  expect(await readDesk(store)).toBeUndefined();
});
