import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import type { Store } from '@/lib/store/schema';
import {
  addCampaign,
  evidenceOf,
  now,
  openTestStoreWithCampaign,
  postOf,
  sightingOf,
} from '@/lib/store/test-store';
import { captureBatch } from './capture-batch';
import { decide } from './decide';
import { editEntries } from './edit-entries';
import { followCreators } from './follow-creators';
import { createCreatorLists } from './list-creators';

async function follow() {
  const store = await openTestStoreWithCampaign();
  const lists = createCreatorLists(async () => store);
  const listSeen = vi.spyOn(lists, 'listSeen');
  const list = vi.spyOn(lists, 'list');
  return { store, listSeen, list, followed: followCreators(lists) };
}

function meet(store: Store, id: string, { isSeen = true } = {}) {
  return captureBatch(
    store,
    {
      type: 'capture',
      evidence: [evidenceOf({ id, handle: `h${id}` }, [postOf(`70${id}`)])],
      sightings: isSeen ? [sightingOf(`70${id}`)] : [],
      rate: [],
      lookup: [],
    },
    { now, isPrivate: false },
  );
}

const keysOf = (rows: { key: string }[]) => rows.map(({ key }) => key).sort();

test('after the first reading only what changed is read, and all of it is there', async () => {
  const { store, followed, listSeen, list } = await follow();
  await meet(store, '1');
  expect(keysOf(await followed.read('c1'))).toEqual(['tt_1']);
  await meet(store, '2');
  await decide(
    store,
    { type: 'decide', campaignId: 'c1', creatorKey: 'tt_1', decision: 'listed' },
    now,
  );
  followed.markChanged(['tt_1', 'tt_2']);
  const rows = await followed.read('c1');
  expect(keysOf(rows)).toEqual(['tt_1', 'tt_2']);
  expect(rows.find(({ key }) => key === 'tt_1')?.entry?.decision).toBe('listed');
  expect(listSeen).toHaveBeenCalledTimes(1);
  expect(list).toHaveBeenCalledExactlyOnceWith('c1', ['tt_1', 'tt_2']);
});

test('an unchanged list is not read again', async () => {
  const { store, followed, list } = await follow();
  await meet(store, '1');
  await followed.read('c1');
  expect(keysOf(await followed.read('c1'))).toEqual(['tt_1']);
  expect(list).not.toHaveBeenCalled();
});

test('a creator whose handle joined an id leaves, and one never seen does not enter', async () => {
  const { store, followed } = await follow();
  await captureBatch(
    store,
    {
      type: 'capture',
      evidence: [evidenceOf({ handle: 'h1' }, [postOf('701')])],
      sightings: [sightingOf('701')],
      rate: [],
      lookup: [],
    },
    { now, isPrivate: false },
  );
  expect(keysOf(await followed.read('c1'))).toEqual(['@h1']);
  const { changed } = await meet(store, '1');
  await meet(store, '2', { isSeen: false });
  followed.markChanged([...(changed?.creatorKeys ?? []), 'tt_2']);
  expect(keysOf(await followed.read('c1'))).toEqual(['tt_1']);
});

test('a new brief reads everything again, also when it comes during a reading', async () => {
  const { store, followed, listSeen } = await follow();
  await meet(store, '1');
  const reading = followed.read('c1');
  followed.markChanged([]);
  await reading;
  await followed.read('c1');
  await followed.read('c1');
  expect(listSeen).toHaveBeenCalledTimes(2);
});

test('settings that no list depends on have nobody read again, though the page asks anew', async () => {
  const { store, followed, listSeen, list } = await follow();
  await meet(store, '1');
  await followed.read('c1');
  const columns = { creatorKeys: [], isDeskNew: true, isListSame: true };
  expect(followed.onAnnounced(columns, false)).toBe(true);
  expect(keysOf(await followed.read('c1'))).toEqual(['tt_1']);
  expect(listSeen).toHaveBeenCalledTimes(1);
  expect(list).not.toHaveBeenCalled();
});

test('a change during the first reading is read by the next', async () => {
  const { store, followed } = await follow();
  const reading = followed.read('c1');
  followed.markChanged(['tt_1']);
  await reading;
  await meet(store, '1');
  expect(keysOf(await followed.read('c1'))).toEqual(['tt_1']);
});

test('a reading that fails loses no change', async () => {
  const { store, followed, list } = await follow();
  await followed.read('c1');
  await meet(store, '1');
  followed.markChanged(['tt_1']);
  list.mockRejectedValueOnce(new Error('closed'));
  await expect(followed.read('c1')).rejects.toThrow('closed');
  expect(keysOf(await followed.read('c1'))).toEqual(['tt_1']);
});

test('what is learnt rates everyone again, but only for somebody who looks', async () => {
  const { store, followed, listSeen } = await follow();
  await meet(store, '1');
  await followed.read('c1');
  const learnt = { creatorKeys: [], learnedAt: now };
  expect(followed.onAnnounced(learnt, true)).toBe(false);
  await followed.read('c1');
  expect(listSeen).toHaveBeenCalledTimes(1);
  expect(followed.onShown()).toBe(true);
  await followed.read('c1');
  expect(followed.onShown()).toBe(false);
  expect(followed.onAnnounced(learnt, false)).toBe(true);
  await followed.read('c1');
  expect(listSeen).toHaveBeenCalledTimes(3);
});

test('a change of creators is read also while nobody looks', async () => {
  const { store, followed, list } = await follow();
  await meet(store, '1');
  await followed.read('c1');
  expect(followed.onAnnounced({ creatorKeys: ['tt_1'] }, true)).toBe(true);
  await followed.read('c1');
  expect(list).toHaveBeenCalledExactlyOnceWith('c1', ['tt_1']);
});

async function editOwn(
  { store, followed }: Awaited<ReturnType<typeof follow>>,
  keys: string[],
  campaignId = 'c1',
) {
  const edits = keys.map((creatorKey) => ({ creatorKey, status: 'contacted' as const }));
  const settle = followed.expectOwn(keys);
  const { answer, changed } = await editEntries(
    store,
    { type: 'edit-entries', campaignId, edits },
    now,
  );
  if (!answer.ok || changed === undefined) throw new Error('The edit was refused');
  return { settle, changed, entries: 'entries' in answer ? answer.entries : [] };
}

const statusOf = (rows: { key: string; entry?: { status: string } }[], key: string) =>
  rows.find((row) => row.key === key)?.entry?.status;

test('what this page edited itself is known from the answer and not read again', async () => {
  const world = await follow();
  const { store, followed, list, listSeen } = world;
  await meet(store, '1');
  await meet(store, '2');
  await followed.read('c1');
  const { settle, changed, entries } = await editOwn(world, ['tt_1', 'tt_2']);
  settle(entries);
  expect(followed.onAnnounced(changed, false)).toBe(false);
  expect(statusOf(await followed.read('c1'), 'tt_2')).toBe('contacted');
  expect(list).not.toHaveBeenCalled();
  expect(listSeen).toHaveBeenCalledTimes(1);
  // Once: the same creators may be announced for another reason next.
  expect(followed.onAnnounced(changed, false)).toBe(true);
});

test('an announcement that overtakes its answer loses nothing', async () => {
  const world = await follow();
  const { store, followed } = world;
  await meet(store, '1');
  await followed.read('c1');
  const { settle, changed, entries } = await editOwn(world, ['tt_1']);
  expect(followed.onAnnounced(changed, false)).toBe(false);
  settle(entries);
  expect(statusOf(await followed.read('c1'), 'tt_1')).toBe('contacted');
});

test('an edit without an answer, or of another campaign, is read again', async () => {
  const world = await follow();
  const { store, followed, list } = world;
  await addCampaign(store, 'c2', 'Summer');
  await meet(store, '1');
  await followed.read('c1');

  const lost = await editOwn(world, ['tt_1']);
  followed.onAnnounced(lost.changed, false);
  lost.settle();
  expect(statusOf(await followed.read('c1'), 'tt_1')).toBe('contacted');
  expect(list).toHaveBeenCalledTimes(1);

  const other = await editOwn(world, ['tt_1'], 'c2');
  other.settle(other.entries);
  await followed.read('c1');
  expect(list).toHaveBeenCalledTimes(2);
});

test('a reading that began before an edit was confirmed does not take it back', async () => {
  const world = await follow();
  const { store, followed, list } = world;
  await meet(store, '1');
  const [before] = await followed.read('c1');
  let arrive = () => {};
  list.mockImplementationOnce(
    () =>
      new Promise((resolve) => {
        arrive = () => resolve({ rows: before ? [before] : [], unreadable: [] });
      }),
  );
  followed.markChanged(['tt_1']);
  const reading = followed.read('c1');
  const { settle, changed, entries } = await editOwn(world, ['tt_1']);
  settle(entries);
  arrive();
  expect(statusOf(await reading, 'tt_1')).toBe('contacted');
  expect(followed.onAnnounced(changed, false)).toBe(false);
  expect(statusOf(await followed.read('c1'), 'tt_1')).toBe('contacted');
});
