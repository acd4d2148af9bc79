import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { Entry } from '@/lib/model/entry';
import { createRecord } from './creator-record';
import { createEntry } from './entry-record';
import { countListed, readCreators, readNewestListed } from './read-creators';
import {
  evidenceOf,
  now,
  openTestStoreWithCampaign,
  postOf,
  readListed,
  readSeen,
} from './test-store';

/** So many creators, each with an entry; `toEntry` may change it. */
async function fill(count: number, toEntry: (entry: Entry, index: number) => Partial<Entry>) {
  const store = await openTestStoreWithCampaign();
  for (let i = 0; i < count; i += 1) {
    const id = String(1_000 + i);
    const record = createRecord(`tt_${id}`, evidenceOf({ id, handle: `h${id}` }, [postOf(id)]));
    const seen = { posts: 1, firstAt: now, lastAt: now + i };
    await store.put('creators', { ...record, seen });
    const entry: Entry = { ...createEntry('c1', `tt_${id}`, now), decision: 'listed' };
    await store.put('entries', { ...entry, ...toEntry(entry, i) });
  }
  return store;
}

const keysOf = ({ creators }: { creators: { known: { key: string } }[] }) =>
  creators.map(({ known }) => known.key);

test('the beginning of a shortlist is those added last, and none that was decided on otherwise', async () => {
  const store = await fill(6, (_, i) => ({
    addedAt: now + ((i * 5) % 6),
    decision: i === 1 ? 'ruled-out' : 'listed',
  }));
  const whole = keysOf(await readListed(store, 'c1'));
  expect(whole).toHaveLength(5);
  const page = await readNewestListed(store, 'c1', 3);
  expect(keysOf(page)).toEqual(whole.slice(0, 3));
  expect(page.isAll).toBe(false);
  const all = await readNewestListed(store, 'c1', 5);
  expect(keysOf(all)).toEqual(whole);
  expect(all.isAll).toBe(true);
  expect(await countListed(store, 'c1')).toBe(5);
});

test('those listed before the time of it was kept come last, and are neither lost nor doubled', async () => {
  const store = await fill(5, (_, i) => (i < 2 ? { addedAt: now + i } : {}));
  const page = await readNewestListed(store, 'c1', 4);
  expect(keysOf(page).slice(0, 2)).toEqual(['tt_1001', 'tt_1000']);
  expect(keysOf(page)).toHaveLength(4);
  expect(page.isAll).toBe(false);
  const all = await readNewestListed(store, 'c1', 5);
  expect(new Set(keysOf(all))).toEqual(new Set(keysOf(await readListed(store, 'c1'))));
  expect(all.isAll).toBe(true);
});

test('more than one slice are read whole and in order', async () => {
  const store = await fill(230, (_, i) => ({ addedAt: now - i }));
  const listed = keysOf(await readListed(store, 'c1'));
  expect(listed).toHaveLength(230);
  expect(listed[0]).toBe('tt_1000');
  const seen = keysOf(await readSeen(store, 'c1'));
  expect(new Set(seen).size).toBe(230);
  expect(seen[0]).toBe('tt_1229');
  const asked = listed.toReversed();
  expect(keysOf(await readCreators(store, 'c1', asked))).toEqual(asked);
});
