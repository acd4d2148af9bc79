import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { createEntry, withAnnotation, withDecision } from './entry-record';
import type { Store } from './schema';
import { addCampaign, evidenceOf, now, openTestStoreWithCampaign } from './test-store';
import { writeCapture } from './write-capture';
import { transferEntries, withEdit, writeEntries } from './write-entries';

async function openWith(handles: readonly string[]) {
  const store = await openTestStoreWithCampaign();
  await addCampaign(store, 'c2', 'Summer');
  await writeCapture(store, {
    evidence: handles.map((handle, i) => evidenceOf({ id: String(40 + i), handle })),
    sightings: [],
    lookup: [],
    campaignId: 'c1',
  });
  return store;
}

const entryOf = (store: Store, campaignId: string, key: string) =>
  store.get('entries', [campaignId, key]);

test('many entries change at once, each in its own way, and the answer has them in order', async () => {
  const store = await openWith(['maya', 'tomas']);
  const edited = await writeEntries(store, {
    campaignId: 'c1',
    edits: [
      { creatorKey: 'tt_41', decision: 'ruled-out', ruledOutReason: 'size' },
      { creatorKey: 'tt_40', decision: 'listed', status: 'contacted', addTags: ['spf'] },
    ],
    now,
  });
  expect(edited?.entries.map(({ creatorKey }) => creatorKey)).toEqual(['tt_41', 'tt_40']);
  expect(await entryOf(store, 'c1', 'tt_40')).toMatchObject({
    decision: 'listed',
    status: 'contacted',
    contactedAt: now,
    statusAt: { contacted: now },
    decidedAt: now,
    tags: ['spf'],
  });
});

test('a creator who is gone is named, and the others are changed all the same', async () => {
  const store = await openWith(['maya']);
  const edited = await writeEntries(store, {
    campaignId: 'c1',
    edits: [
      { creatorKey: 'tt_99', decision: 'listed' },
      { creatorKey: 'tt_40', decision: 'listed' },
    ],
    now,
  });
  expect(edited).toMatchObject({ unknown: ['tt_99'], entries: [{ creatorKey: 'tt_40' }] });
});

test('a handle stands for the account that holds it now', async () => {
  const store = await openWith(['maya']);
  const edits = [{ creatorKey: '@maya', decision: 'later' as const }];
  const edited = await writeEntries(store, { campaignId: 'c1', edits, now });
  expect(edited?.entries[0]?.creatorKey).toBe('tt_40');
});

test('an unknown campaign changes nothing', async () => {
  const store = await openWith(['maya']);
  const edits = [{ creatorKey: 'tt_40', decision: 'listed' as const }];
  expect(await writeEntries(store, { campaignId: 'c9', edits, now })).toBeUndefined();
  expect(await store.count('entries')).toBe(0);
});

test('tags are added and removed without touching the others', () => {
  const entry = withAnnotation(createEntry('c1', 'tt_40', now), { tags: ['spf', 'uk'] }, now);
  const edit = { creatorKey: 'tt_40', addTags: ['vip', 'uk'], removeTags: ['spf'] };
  expect(withEdit(entry, edit, now + 1).tags).toEqual(['uk', 'vip']);
  expect(withEdit(entry, { creatorKey: 'tt_40', removeTags: ['none'] }, now + 1)).toBe(entry);
});

test('copied, a creator is newly listed there: nobody has been written to for that campaign', async () => {
  const store = await openWith(['maya']);
  const listed = withDecision(createEntry('c1', 'tt_40', now), { decision: 'listed' }, now);
  const worked = withAnnotation(listed, { status: 'replied', note: 'warm', tags: ['spf'] }, now);
  await store.put('entries', worked);
  const taken = await transferEntries(store, {
    from: 'c1',
    to: 'c2',
    keys: ['tt_40'],
    isMove: false,
    now: now + 1,
  });
  expect(taken).toEqual(['tt_40']);
  expect(await entryOf(store, 'c1', 'tt_40')).toEqual(worked);
  const copy = await entryOf(store, 'c2', 'tt_40');
  expect(copy).toMatchObject({ decision: 'listed', status: 'shortlisted', note: 'warm' });
  expect(copy).toMatchObject({ tags: ['spf'], addedAt: now + 1 });
  expect(copy).not.toHaveProperty('contactedAt');
});

test('moved, an entry takes everything along and joins what is there', async () => {
  const store = await openWith(['maya']);
  const here = withAnnotation(
    createEntry('c1', 'tt_40', now),
    { status: 'replied', note: 'a' },
    now,
  );
  const there = withDecision(createEntry('c2', 'tt_40', now), { decision: 'later' }, now);
  await store.put('entries', withDecision(here, { decision: 'listed' }, now));
  await store.put('entries', { ...there, note: 'b' });
  await transferEntries(store, { from: 'c1', to: 'c2', keys: ['tt_40'], isMove: true, now });
  expect(await entryOf(store, 'c1', 'tt_40')).toBeUndefined();
  const joined = await entryOf(store, 'c2', 'tt_40');
  expect(joined).toMatchObject({ decision: 'listed', status: 'replied' });
  expect(joined?.note.split('\n').sort()).toEqual(['a', 'b']);
});

test('somebody who was only seen is listed in the other campaign', async () => {
  const store = await openWith(['maya']);
  await transferEntries(store, { from: 'c1', to: 'c2', keys: ['tt_40'], isMove: false, now });
  expect(await entryOf(store, 'c2', 'tt_40')).toMatchObject({ decision: 'listed' });
});

test('from a campaign into itself, or into none, nothing happens', async () => {
  const store = await openWith(['maya']);
  for (const to of ['c1', 'c9']) {
    const target = { from: 'c1', to, keys: ['tt_40'], isMove: true, now };
    expect(await transferEntries(store, target)).toBeUndefined();
  }
  expect(await store.count('entries')).toBe(0);
});

test('an edit that brings dates puts them back, and takes away what there was not', async () => {
  const store = await openWith(['maya']);
  const edit = (change: object, at: number) =>
    writeEntries(store, { campaignId: 'c1', edits: [{ creatorKey: 'tt_40', ...change }], now: at });
  await edit({ decision: 'listed', status: 'contacted' }, now);
  const before = await entryOf(store, 'c1', 'tt_40');
  await edit({ status: 'replied' }, now + 5);
  const { addedAt, contactedAt, statusAt, decidedAt } = before ?? {};
  await edit(
    { status: 'contacted', dates: { addedAt, contactedAt, statusAt, decidedAt } },
    now + 9,
  );
  expect(await entryOf(store, 'c1', 'tt_40')).toEqual({ ...before, updatedAt: now + 9 });
  await edit({ decision: 'none', status: 'shortlisted', dates: {} }, now + 12);
  const undecided = await entryOf(store, 'c1', 'tt_40');
  expect(undecided).not.toHaveProperty('addedAt');
  expect(undecided).not.toHaveProperty('statusAt');
});

test('two edits of one creator in one request build on each other', async () => {
  const store = await openWith(['maya']);
  const edits = [
    { creatorKey: 'tt_40', decision: 'listed' as const, addTags: ['spf'] },
    { creatorKey: '@maya', status: 'contacted' as const, addTags: ['summer'] },
  ];
  await writeEntries(store, { campaignId: 'c1', edits, now });
  expect(await entryOf(store, 'c1', 'tt_40')).toMatchObject({
    decision: 'listed',
    status: 'contacted',
    tags: ['spf', 'summer'],
  });
});
