import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { Entry } from '@/lib/model/entry';
import { noEntries } from '@/lib/model/entry-tally';
import { countEntries } from './count-entries';
import { now, openTestStore } from './test-store';

const entry = (campaignId: string, creatorKey: string, fields: Partial<Entry> = {}): Entry => ({
  campaignId,
  creatorKey,
  decision: 'listed',
  status: 'shortlisted',
  tags: [],
  note: '',
  updatedAt: now,
  ...fields,
});

test('every campaign’s entries are counted, one creator in several of them', async () => {
  const store = await openTestStore();
  const entries = [
    entry('spring', 'tt_1', { status: 'contacted' }),
    entry('spring', 'tt_2'),
    entry('spring', 'tt_3', { decision: 'ruled-out' }),
    entry('spring', 'tt_4', { decision: 'none', note: 'was too dear' }),
    entry('summer', 'tt_1', { decision: 'later' }),
  ];
  for (const one of entries) await store.put('entries', one);
  const tallies = await countEntries(store);
  const { statuses } = noEntries();
  expect(tallies.get('spring')).toEqual({
    all: 4,
    listed: 2,
    later: 0,
    ruledOut: 1,
    statuses: { ...statuses, shortlisted: 1, contacted: 1 },
  });
  expect(tallies.get('summer')).toEqual({ ...noEntries(), all: 1, later: 1 });
  expect(tallies.get('autumn')).toBeUndefined();
});

test('a record that cannot be read is not counted', async () => {
  const store = await openTestStore();
  await store.put('entries', { campaignId: 'spring', creatorKey: 'tt_1' } as never);
  expect(await countEntries(store)).toEqual(new Map());
});
