import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { readBlocked } from './blocked';
import { writeDoNotContact } from './do-not-contact';
import { withAnnotation, withDecision } from './entry-record';
import { eraseCreators } from './erase';
import { removeExpired } from './remove-expired';
import type { Store } from './schema';
import {
  addCampaign,
  day,
  evidenceOf,
  hour,
  now,
  openTestStoreWithCampaign,
  postOf,
  readListed,
  readSeen,
  sightingOf,
} from './test-store';
import { undoImport } from './undo-import';
import { writeCapture } from './write-capture';
import { writeEntry } from './write-entry';
import { type ImportRow, writeImport } from './write-import';

const nobody = new Map();

function rowOf(handle: string, facts: Partial<ImportRow> = {}): ImportRow {
  return {
    key: `@${handle}`,
    handle,
    campaignId: 'c1',
    decision: 'listed',
    tags: [],
    note: '',
    ...facts,
  };
}

async function bring(store: Store, rows: ImportRow[], at = now) {
  const written = await writeImport(store, rows, { now: at, blockedAt: nobody });
  if (!written) throw new Error('Nothing was written');
  return written;
}

function meet(store: Store, id: string, handle: string, at = now + hour) {
  return writeCapture(store, {
    evidence: [
      evidenceOf({ id, handle, followers: 52_400, name: 'Maya 🌸', observedAt: at }, [
        postOf('7001', { observedAt: at }),
      ]),
    ],
    sightings: [sightingOf('7001', at)],
    lookup: [],
    campaignId: 'c1',
  });
}

const annotated = { tags: ['spf', 'uk'], note: 'met at the fair', email: 'maya@glow.example' };

test('an imported creator is listed, not seen, and of no figure', async () => {
  const store = await openTestStoreWithCampaign();
  const { done } = await bring(store, [rowOf('maya', annotated)]);
  expect([...done]).toEqual([['@maya', 'created']]);
  const [listed] = (await readListed(store, 'c1')).creators;
  expect(listed?.record).toMatchObject({ key: '@maya', posts: [], history: [] });
  expect(listed?.known).toMatchObject({
    creator: { handle: 'maya', observedAt: 0 },
    givenEmail: 'maya@glow.example',
    entry: { decision: 'listed', status: 'shortlisted', tags: ['spf', 'uk'], addedAt: now },
  });
  expect(listed?.known.seen).toBeUndefined();
  expect((await readSeen(store, 'c1')).creators).toHaveLength(1);
});

test('once the feed meets the handle, the row has the feed’s figures and keeps what was brought', async () => {
  const store = await openTestStoreWithCampaign();
  await bring(store, [rowOf('maya', { ...annotated, name: 'Maya B' })], now);
  // Observed before the import, and still newer than a file of an unknown day.
  await meet(store, '41', 'maya', now - day);
  const { creators } = await readListed(store, 'c1');
  expect(creators).toHaveLength(1);
  expect(creators[0]?.known).toMatchObject({
    key: 'tt_41',
    creator: { id: '41', name: 'Maya 🌸', followers: 52_400 },
    seen: { posts: 1 },
    givenEmail: 'maya@glow.example',
    entry: { creatorKey: 'tt_41', tags: ['spf', 'uk'], note: 'met at the fair' },
  });
  expect(await store.getAllKeys('creators')).toEqual(['tt_41']);
});

test('the same file again changes nothing, also with an entry that has moved on', async () => {
  const store = await openTestStoreWithCampaign();
  const rows = [rowOf('maya', annotated), rowOf('tomas', { status: 'contacted' })];
  await bring(store, rows);
  await writeEntry(store, {
    campaignId: 'c1',
    creatorKey: '@maya',
    change: (entry) => withAnnotation(entry, { status: 'agreed', note: 'x\nmet at the fair' }, now),
    now,
  });
  const before = [await store.getAll('entries'), await store.getAll('creators')];
  const again = await bring(store, rows, now + day);
  expect([...again.done.values()]).toEqual(['unchanged', 'unchanged']);
  expect(again.steps).toEqual([]);
  expect([await store.getAll('entries'), await store.getAll('creators')]).toEqual(before);
});

test('what was decided and how far it came is never overwritten; tags and notes are added', async () => {
  const store = await openTestStoreWithCampaign();
  await meet(store, '41', 'maya');
  await writeEntry(store, {
    campaignId: 'c1',
    creatorKey: 'tt_41',
    change: (entry) =>
      withAnnotation(
        withDecision(entry, { decision: 'ruled-out', ruledOutReason: 'market' }, now),
        { status: 'replied', note: 'kind', tags: ['uk'] },
        now,
      ),
    now,
  });
  const fee = { amount: 400, currency: 'EUR' as const };
  const row = { ...annotated, key: 'tt_41', status: 'contacted' as const, quotedFee: fee };
  expect((await bring(store, [rowOf('maya', row)])).done.get('tt_41')).toBe('joined');
  expect(await store.get('entries', ['c1', 'tt_41'])).toMatchObject({
    decision: 'ruled-out',
    ruledOutReason: 'market',
    status: 'replied',
    note: 'kind\nmet at the fair',
    tags: ['uk', 'spf'],
    quotedFee: fee,
  });
  expect((await store.get('creators', 'tt_41'))?.creator.name).toBe('Maya 🌸');
});

test('somebody whose decision was taken back is listed again', async () => {
  const store = await openTestStoreWithCampaign();
  await bring(store, [rowOf('maya', annotated)]);
  await writeEntry(store, {
    campaignId: 'c1',
    creatorKey: '@maya',
    change: (entry) => withDecision(entry, { decision: 'none' }, now),
    now,
  });
  await bring(store, [rowOf('maya')]);
  expect((await readListed(store, 'c1')).creators).toHaveLength(1);
});

test('dates of the file stay dates of the file, and no date is made up', async () => {
  const store = await openTestStoreWithCampaign();
  await bring(store, [
    rowOf('maya', { addedAt: now - 9 * day, contactedAt: now - 3 * day }),
    rowOf('tomas', { status: 'contacted' }),
  ]);
  const [maya, tomas] = await store.getAll('entries');
  expect(maya).toMatchObject({
    status: 'contacted',
    addedAt: now - 9 * day,
    contactedAt: now - 3 * day,
    statusAt: { contacted: now - 3 * day },
  });
  expect(tomas?.contactedAt).toBeUndefined();
  expect(tomas?.statusAt).toBeUndefined();
});

test('who is not to be written to is listed nowhere, and what the file says of them is kept', async () => {
  const store = await openTestStoreWithCampaign();
  await meet(store, '41', 'maya');
  await writeDoNotContact(store, { creatorKey: 'tt_41', isBlocked: true, now });
  await bring(store, [
    rowOf('maya', { key: 'tt_41', note: 'asked us to stop' }),
    rowOf('tomas', { isDoNotContact: true }),
  ]);
  expect((await readListed(store, 'c1')).creators).toEqual([]);
  expect(await store.getAll('entries')).toMatchObject([
    { creatorKey: 'tt_41', decision: 'none', note: 'asked us to stop' },
  ]);
  expect((await store.get('creators', '@tomas'))?.doNotContactAt).toBe(now);
});

test('somebody erased who is not to be written to is recognised in a file', async () => {
  const store = await openTestStoreWithCampaign();
  await meet(store, '41', 'maya');
  await writeDoNotContact(store, { creatorKey: 'tt_41', isBlocked: true, now: now - day });
  await eraseCreators(store, { keys: ['tt_41'], keepsBlocked: true, now });
  const blockedAt = await readBlocked(store, [{ handle: 'maya' }]);
  await writeImport(store, [rowOf('maya')], { now, blockedAt });
  expect((await store.get('creators', '@maya'))?.doNotContactAt).toBe(now - day);
  expect(await store.count('entries')).toBe(0);
});

test('retention leaves an imported creator alone while there is a decision, and takes one without', async () => {
  const store = await openTestStoreWithCampaign();
  await bring(store, [rowOf('maya'), rowOf('tomas'), rowOf('lea', { isDoNotContact: true })]);
  const takeBack = (creatorKey: string) =>
    writeEntry(store, {
      campaignId: 'c1',
      creatorKey,
      change: (entry) => withDecision(entry, { decision: 'none' }, now),
      now,
    });
  await takeBack('@tomas');
  await removeExpired(store, { now: now + 30 * day });
  expect(await store.count('creators')).toBe(3);
  await removeExpired(store, { now: now + 400 * day });
  expect(await store.getAllKeys('creators')).toEqual(['@lea', '@maya']);
});

test('a campaign that is gone stops the slice before anything is stored', async () => {
  const store = await openTestStoreWithCampaign();
  const rows = [rowOf('maya'), rowOf('tomas', { campaignId: 'gone' })];
  expect(await writeImport(store, rows, { now, blockedAt: nobody })).toBeUndefined();
  expect(await store.count('creators')).toBe(0);
});

test('one creator in two campaigns is one creator with two entries', async () => {
  const store = await openTestStoreWithCampaign();
  await addCampaign(store, 'c2', 'Summer');
  const both = [rowOf('maya'), rowOf('maya', { campaignId: 'c2' })];
  const { steps, done } = await bring(store, both);
  expect([...done.values()]).toEqual(['created']);
  expect(await store.count('creators')).toBe(1);
  expect(await store.count('entries')).toBe(2);
  expect((await undoImport(store, steps)).undone).toEqual(['@maya']);
  expect([await store.count('creators'), await store.count('entries')]).toEqual([0, 0]);
});

test('an id in the file leads to the account, unless another account has it', async () => {
  const store = await openTestStoreWithCampaign();
  await meet(store, '41', 'maya');
  await bring(store, [rowOf('maya', { key: 'tt_42', id: '42' })]);
  expect(await store.getAllKeys('creators')).toEqual(['tt_41', 'tt_42']);
});

test('undo takes everything back, but not what changed since', async () => {
  const store = await openTestStoreWithCampaign();
  await meet(store, '41', 'maya', now - hour);
  const before = await store.getAll('entries');
  const { steps } = await bring(store, [
    rowOf('maya', { ...annotated, key: 'tt_41' }),
    rowOf('tomas'),
    rowOf('lea'),
  ]);
  await meet(store, '43', 'lea');
  expect(await undoImport(store, steps)).toEqual({ undone: ['@tomas', 'tt_41'], kept: ['@lea'] });
  expect(await store.getAllKeys('creators')).toEqual(['tt_41', 'tt_43']);
  expect((await store.get('creators', 'tt_41'))?.givenEmail).toBeUndefined();
  const left = await store.getAll('entries');
  expect(left.filter(({ creatorKey }) => creatorKey === 'tt_41')).toEqual(before);
  expect(left.map(({ creatorKey }) => creatorKey)).toEqual(['tt_43']);
});

test('a handle and its id in one slice are one creator, with the entries of both', async () => {
  const store = await openTestStoreWithCampaign();
  await addCampaign(store, 'c2', 'Summer');
  const { steps } = await bring(store, [
    rowOf('maya', { note: 'by handle' }),
    rowOf('maya', { key: 'tt_41', id: '41', campaignId: 'c2', note: 'by id' }),
    rowOf('maya', { tags: ['spf'] }),
  ]);
  expect(await store.getAllKeys('creators')).toEqual(['@maya']);
  expect(await store.getAll('entries')).toMatchObject([
    { campaignId: 'c1', creatorKey: '@maya', note: 'by handle', tags: ['spf'] },
    { campaignId: 'c2', creatorKey: '@maya', note: 'by id', tags: [] },
  ]);
  await undoImport(store, steps);
  expect(await store.count('entries')).toBe(0);
  expect(await store.count('creators')).toBe(0);
});
