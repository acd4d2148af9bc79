import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { emptyBrief } from '@/lib/model/brief';
import type { Lesson } from '@/lib/model/learned';
import type { Template } from '@/lib/model/template';
import { backupStores, schemaVersion } from '@/lib/store/backup-format';
import type { CheckedBackup } from '@/lib/store/check-backup';
import { writeCollaborations } from '@/lib/store/collaborations';
import { withAnnotation, withDecision } from '@/lib/store/entry-record';
import type { CreatorRecord, Store } from '@/lib/store/schema';
import { writeTemplate } from '@/lib/store/templates';
import {
  addCampaign,
  day,
  evidenceOf,
  now,
  openTestStore,
  openTestStoreWithCampaign,
  postOf,
  readSeen,
  sightingOf,
} from '@/lib/store/test-store';
import { writeCapture } from '@/lib/store/write-capture';
import { writeEntry } from '@/lib/store/write-entry';
import { writeLessons } from '@/lib/store/write-lessons';
import { makeBackup } from './backup';
import type { WritingWorld } from './import-creators';
import { readBackup, restoreBackup } from './restore';

const pause = async () => {};
const watch = () => ({ onProgress: () => {}, signal: new AbortController().signal });
const worldOf = (store: Store): WritingWorld => ({
  connect: async () => store,
  withLock: (work) => work(),
  announce: async () => {},
  now: () => now,
});

async function textOf(store: Store): Promise<string> {
  const made = await makeBackup(worldOf(store), watch());
  if ('failure' in made) throw new Error(made.failure);
  return made.blob.text();
}

async function check(text: string | Blob): Promise<CheckedBackup> {
  const read = await readBackup(new Blob([text]), { ...watch(), now, pause });
  if ('failure' in read) throw new Error(read.failure);
  return read;
}

async function restore(store: Store, text: string, mode: 'merge' | 'replace' = 'replace') {
  expect(await restoreBackup(await check(text), mode, worldOf(store), watch())).toEqual({
    ok: true,
  });
}

/**
 * All stores but the tabs. Revisions rise with a restore, and sums over hashtags carry the time they
 * were made: neither tells a person anything.
 */
async function contentOf(store: Store) {
  const names = [...backupStores, 'groups', 'tags'] as const;
  const all = await Promise.all(
    names.map(async (name) => [name, await store.getAll(name)] as const),
  );
  const content = JSON.parse(JSON.stringify(Object.fromEntries(all)));
  for (const record of content.creators) delete record.revision;
  for (const tag of content.tags) delete tag.updatedAt;
  return content;
}

const lessonOf = (handle: string): Lesson => ({
  niche: handle < 'n' ? 'skincare' : 'books',
  language: 'en',
  logRate: 1.5,
  tags: [{ tag: 'glowup', niche: 'skincare' }],
});

async function meet(store: Store, id: string, handle: string, at = now - day) {
  await writeCapture(store, {
    evidence: [
      evidenceOf({ id, handle, followers: 52_400, observedAt: at }, [
        postOf(`70${id}`, { observedAt: at, caption: 'line\n"break" ✨', hashtags: ['spf'] }),
      ]),
    ],
    sightings: [sightingOf(`70${id}`, at)],
    lookup: [],
    campaignId: 'c1',
  });
  const toLesson = () => lessonOf(handle);
  await writeLessons(store, { keys: [`tt_${id}`], toLesson, now: at });
}

async function decided(store: Store, creatorKey: string, note = '', at = now) {
  await writeEntry(store, {
    campaignId: 'c1',
    creatorKey,
    change: (entry) =>
      withAnnotation(withDecision(entry, { decision: 'listed' }, at), { note }, at),
    now: at,
  });
}

const template: Template = {
  id: 't1',
  name: 'First e-mail',
  route: 'email',
  language: 'en',
  subject: 'Hello',
  body: '{greeting}',
  updatedAt: now,
};

async function openFilled(): Promise<Store> {
  const store = await openTestStoreWithCampaign();
  await addCampaign(store, 'c2', 'Summer');
  await meet(store, '41', 'maya');
  await meet(store, '42', 'tomas');
  await decided(store, 'tt_41', 'kind');
  await writeCollaborations(store, {
    campaignId: 'c1',
    edits: [{ creatorKey: 'tt_41', change: { promoCode: 'MAYA15' } }],
    now,
  });
  await writeTemplate(store, template, now);
  await store.put('settings', { tierPreset: 'five-tier', retentionDays: 30 }, 'settings');
  await store.put('blocked', { hash: 'ab'.repeat(32), at: now - day });
  await store.put('learned', {
    groups: [{ niche: 'skincare', creators: 2, mean: 1, sd: 0.5 }],
    tags: [],
    madeAt: now - day,
  });
  return store;
}

test('everything comes back as it was, sums of what was learnt included', async () => {
  const store = await openFilled();
  const text = await textOf(store);
  const before = await contentOf(store);
  const other = await openTestStoreWithCampaign('cx', 'Other');
  await meet(other, '77', 'zoe');
  await restore(other, text);
  expect(await contentOf(other)).toEqual(before);
  const { creators } = await readSeen(other, 'c1');
  expect(creators.map(({ known }) => known.creator.handle).sort()).toEqual(['maya', 'tomas']);
});

test('the file is JSON, names its form, and has a record a line', async () => {
  const text = await textOf(await openFilled());
  expect(JSON.parse(text)).toMatchObject({
    format: 'feedscout-backup',
    version: 1,
    schemaVersion,
    madeAt: now,
    counts: { creators: 2, campaigns: 2, entries: 1, blocked: 1, collaborations: 1, templates: 1 },
  });
  expect(JSON.parse(text).stores.creators).toHaveLength(2);
  const lines = text.split('\n').filter((line) => line.startsWith('{"key":'));
  expect(lines).toHaveLength(4);
});

test('a file that another program wrote anew is read all the same', async () => {
  const store = await openFilled();
  const before = await contentOf(store);
  for (const space of [undefined, 2, '\t']) {
    const other = await openTestStore();
    await restore(other, JSON.stringify(JSON.parse(await textOf(store)), null, space));
    expect(await contentOf(other)).toEqual(before);
  }
  const other = await openTestStore();
  await restore(other, `\uFEFF${await textOf(store)}`);
  expect(await contentOf(other)).toEqual(before);
});

test('an empty store makes a backup that can be restored', async () => {
  const store = await openFilled();
  await restore(store, await textOf(await openTestStore()));
  expect(await store.count('creators')).toBe(0);
  expect(await store.count('campaigns')).toBe(0);
});

test('whatever is stored comes back', async () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 30 });
  const count = fc.option(fc.nat(5_000_000), { nil: undefined });
  const creator = fc.record({
    handle: fc.stringMatching(/^[a-z0-9._]{1,12}$/),
    name: fc.option(text, { nil: undefined }),
    bio: fc.option(text, { nil: undefined }),
    followers: count,
    hearts: count,
  });
  const post = fc.record({
    caption: text,
    plays: count,
    hashtags: fc.array(text, { maxLength: 3 }),
  });
  const world = fc.array(
    fc.record({ creator, posts: fc.array(post, { maxLength: 3 }), note: text }),
    {
      maxLength: 6,
    },
  );
  await fc.assert(
    fc.asyncProperty(world, async (people) => {
      const store = await openTestStoreWithCampaign();
      for (const [i, { creator: facts, posts, note }] of people.entries()) {
        await writeCapture(store, {
          evidence: [
            {
              creator: { id: `${i + 1}`, observedAt: now, ...facts },
              posts: posts.map((one, n) => ({ id: `${i}00${n}`, observedAt: now, ...one })),
            },
          ],
          sightings: posts.length > 0 ? [sightingOf(`${i}000`)] : [],
          lookup: [],
          campaignId: 'c1',
        });
        await decided(store, `tt_${i + 1}`, note);
      }
      const before = await contentOf(store);
      const written = await textOf(store);
      const other = await openTestStore();
      await restore(other, written);
      expect(await contentOf(other)).toEqual(before);
      await restore(other, written, 'merge');
      expect(await contentOf(other)).toEqual(before);
      store.close();
      other.close();
    }),
    { numRuns: 25, seed: 20_261_127 },
  );
}, 60_000);

test('a failure on the way leaves everything as it was', async () => {
  const store = await openFilled();
  const before = await contentOf(store);
  const backup = await check(await textOf(await openFilled()));
  for (const mode of ['replace', 'merge'] as const) {
    const [first] = backup.records.entries;
    // A function cannot be stored: the very last record fails.
    const unstorable = { ...first, campaignId: 'c2', note: () => {} } as never;
    const records = { ...backup.records, entries: [...backup.records.entries, unstorable] };
    const outcome = await restoreBackup({ records }, mode, worldOf(store), watch());
    expect(outcome).toEqual({ ok: false, failure: 'storage-failed' });
    expect(await contentOf(store)).toEqual(before);
  }
});

test('cancelled, it leaves everything as it was', async () => {
  const store = await openFilled();
  const before = await contentOf(store);
  const backup = await check(await textOf(await openFilled()));
  for (const mode of ['replace', 'merge'] as const) {
    const ending = new AbortController();
    const outcome = await restoreBackup(backup, mode, worldOf(store), {
      onProgress: () => ending.abort(),
      signal: ending.signal,
    });
    expect(outcome).toEqual({ ok: false, failure: 'cancelled' });
    expect(await contentOf(store)).toEqual(before);
  }
});

test('a full disk is named, and while another page writes nothing happens', async () => {
  const store = await openFilled();
  const backup = await check(await textOf(store));
  const full = {
    ...worldOf(store),
    connect: () => Promise.reject(new DOMException('', 'QuotaExceededError')),
  };
  expect(await restoreBackup(backup, 'replace', full, watch())).toMatchObject({
    failure: 'storage-full',
  });
  const busy = { ...worldOf(store), withLock: async () => 'busy' as const };
  expect(await restoreBackup(backup, 'replace', busy, watch())).toMatchObject({ failure: 'busy' });
  expect(await makeBackup(busy, watch())).toEqual({ failure: 'busy' });
  const ending = new AbortController();
  ending.abort();
  expect(await makeBackup(worldOf(store), { onProgress: () => {}, signal: ending.signal })).toEqual(
    {
      failure: 'cancelled',
    },
  );
});

test('everyone is told of those who came and those who went', async () => {
  const store = await openFilled();
  const other = await openTestStoreWithCampaign();
  await meet(other, '77', 'zoe');
  const announce = vi.fn(async () => {});
  const backup = await check(await textOf(store));
  await restoreBackup(backup, 'replace', { ...worldOf(other), announce }, watch());
  expect(announce).toHaveBeenCalledWith({
    creatorKeys: ['tt_77', 'tt_41', 'tt_42'],
    isDeskNew: true,
  });
});

test('a page that kept something made from a record of before cannot take the restored one for it', async () => {
  const store = await openFilled();
  const text = await textOf(store);
  for (let i = 0; i < 3; i += 1) await meet(store, '41', 'maya', now - i);
  const before = (await store.get('creators', 'tt_41'))?.revision ?? 0;
  await restore(store, text);
  expect((await store.get('creators', 'tt_41'))?.revision).toBeGreaterThan(before);
});

test('joined, the newer wins and nobody is lost', async () => {
  const store = await openFilled();
  const text = await textOf(store);
  const here = await openTestStoreWithCampaign();
  await meet(here, '41', 'maya.new', now);
  await meet(here, '50', 'lea');
  await decided(here, 'tt_41', 'quick', now - 5 * day);
  await writeEntry(here, {
    campaignId: 'c1',
    creatorKey: 'tt_41',
    change: (entry) => withDecision(entry, { decision: 'ruled-out' }, now + day),
    now: now + day,
  });
  await restore(here, text, 'merge');
  const once = await contentOf(here);
  expect(once.creators.map(({ key }: CreatorRecord) => key)).toEqual(['tt_41', 'tt_42', 'tt_50']);
  expect(once.creators[0]).toMatchObject({
    creator: { handle: 'maya.new' },
    formerHandles: ['maya'],
    seen: { posts: 1 },
  });
  expect(once.entries).toMatchObject([{ decision: 'ruled-out', note: 'quick\nkind' }]);
  expect(once.campaigns.map(({ id }: { id: string }) => id)).toEqual(['c1', 'c2']);
  expect(once.lessons).toHaveLength(3);
  const skincare = once.groups.find(
    ({ niche, language }: never) => niche === 'skincare' && !language,
  );
  expect(skincare).toMatchObject({ creators: 2 });

  await restore(here, text, 'merge');
  expect(await contentOf(here)).toEqual(once);
});

test('a creator known here by handle alone joins the account of the backup', async () => {
  const text = await textOf(await openFilled());
  const here = await openTestStoreWithCampaign();
  await writeCapture(here, {
    evidence: [evidenceOf({ handle: 'maya' }, [postOf('9001')])],
    sightings: [],
    lookup: [],
    campaignId: 'c1',
  });
  await decided(here, '@maya', 'quick');
  await restore(here, text, 'merge');
  expect(await here.getAllKeys('creators')).toEqual(['tt_41', 'tt_42']);
  expect((await here.get('entries', ['c1', 'tt_41']))?.note).toBe('quick\nkind');
});

test('a campaign of another browser under the same id stays beside ours, the same one each time', async () => {
  const store = await openTestStoreWithCampaign();
  await meet(store, '41', 'maya');
  await decided(store, 'tt_41', 'theirs');
  const text = await textOf(store);
  const here = await openTestStore();
  const ours = { id: 'c1', name: 'Ours', brief: emptyBrief, createdAt: now - 9, updatedAt: now };
  await here.put('campaigns', ours);
  for (let i = 0; i < 2; i += 1) await restore(here, text, 'merge');
  const campaigns = await here.getAll('campaigns');
  expect(campaigns.map(({ name }) => name)).toEqual(['Ours', 'Spring launch']);
  expect(await here.getAllKeys('entries')).toEqual([[campaigns[1]?.id, 'tt_41']]);
});
