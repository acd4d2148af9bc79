import { expect, test } from 'vitest';
import { createBackupCheck } from './check-backup';
import { createRecord } from './creator-record';
import { createEntry } from './entry-record';
import { createJsonSplitter } from './split-json';
import { day, evidenceOf, now, postOf } from './test-store';

const campaign = {
  id: 'c1',
  name: 'Spring',
  brief: { niches: [], terms: [], vetoes: [], tiers: [], languages: [] },
  createdAt: now,
  updatedAt: now,
};
const maya = createRecord('tt_41', evidenceOf({ id: '41', handle: 'maya' }, [postOf('7001')]));

function backupOf(stores: Record<string, unknown[]>, head: object = {}) {
  const counts = Object.fromEntries(
    Object.entries(stores).map(([name, records]) => [name, records.length]),
  );
  return JSON.stringify({
    ...{ format: 'feedscout-backup', version: 1, schemaVersion: 4, madeAt: now, counts },
    ...head,
    stores,
  });
}

function check(text: string) {
  const checking = createBackupCheck(now);
  const splitter = createJsonSplitter(checking.add);
  splitter.push(text);
  return checking.finish(splitter.head());
}

function checked(text: string) {
  const result = check(text);
  if ('failure' in result) throw new Error(result.failure);
  return result;
}

const whole = {
  campaigns: [campaign],
  creators: [maya],
  entries: [createEntry('c1', 'tt_41', now)],
};

test('a sound backup has nothing broken', () => {
  const { records, broken, missing } = checked(backupOf(whole));
  expect(broken).toEqual([]);
  expect(missing).toBe(0);
  expect([records.campaigns.length, records.creators.length, records.entries.length]).toEqual([
    1, 1, 1,
  ]);
});

test.each([
  ['not-a-backup', ''],
  ['not-a-backup', 'handle,name\nmaya,Maya\n'],
  ['not-a-backup', '{"format":"other","version":1,"stores":{"creators":[{}]}}'],
  ['not-a-backup', 'null'],
  ['not-a-backup', '[]'],
  ['not-a-backup', '{"format":"feedscout-backup"}'],
  ['not-a-backup', backupOf(whole, { version: 0 })],
  ['not-a-backup', backupOf(whole, { madeAt: 'today' })],
  ['newer', backupOf(whole, { version: 2 })],
  ['newer', backupOf(whole, { schemaVersion: 99 })],
  ['newer', '{"format":"feedscout-backup","version":7,"everything":"else"}'],
  ['cut-off', backupOf(whole).slice(0, -30)],
  ['cut-off', '{"format":"feedscout-backup","version":1,'],
])('a file that is %s gives nothing', (failure, text) => {
  expect(check(text)).toEqual({ failure });
});

test('an earlier form of the records is read with its defaults', () => {
  const { records } = checked(backupOf(whole, { schemaVersion: 3 }));
  expect(records.campaigns[0]?.brief.markets).toEqual([]);
});

test('broken records are named with their line, and the others stand', () => {
  const lines = [
    `{"format":"feedscout-backup","version":1,"schemaVersion":4,"madeAt":${now},"counts":{},"stores":{`,
    `"campaigns":[${JSON.stringify(campaign)}],`,
    '"creators":[',
    `${JSON.stringify(maya)},`,
    `${JSON.stringify({ ...maya, key: 'tt_42' })},`,
    `${JSON.stringify(maya)},`,
    '{"key":"tt_9","creator":{"handle":"x"},"posts":7},',
    '{"key":"tt_10" oops},',
    `${JSON.stringify({ ...maya, key: 'tt_5', creator: { ...maya.creator, id: '5', followers: -1 } })}`,
    '],"entries":[',
    `${JSON.stringify(createEntry('gone', 'tt_41', now))},`,
    `${JSON.stringify(createEntry('c1', 'tt_77', now))}`,
    ']}}',
  ];
  const { broken, brokenCount, records } = checked(lines.join('\n'));
  expect(broken).toEqual([
    { store: 'creators', line: 5, name: 'tt_42', reason: 'form', path: 'key' },
    { store: 'creators', line: 6, name: 'tt_41', reason: 'twice' },
    { store: 'creators', line: 7, name: 'tt_9', reason: 'form', path: expect.any(String) },
    { store: 'creators', line: 8, name: '', reason: 'not-json' },
    { store: 'creators', line: 9, name: 'tt_5', reason: 'form', path: 'creator.followers' },
    { store: 'entries', line: 11, name: 'gone tt_41', reason: 'no-campaign' },
    { store: 'entries', line: 12, name: 'c1 tt_77', reason: 'no-creator' },
  ]);
  expect(brokenCount).toBe(7);
  expect(records.creators).toHaveLength(1);
  expect(records.entries).toEqual([]);
});

test('a file of nothing but broken records is given up', () => {
  const text = backupOf({ creators: [] }).replace('[]', `[${'{},'.repeat(10_500)}{}]`);
  expect(check(text)).toEqual({ failure: 'damaged' });
});

test('records that were taken out of the file are missed', () => {
  expect(checked(backupOf({ ...whole, entries: [] }, { counts: { entries: 9 } })).missing).toBe(7);
});

test('names that objects have of their own do no harm, and what nobody knows is dropped', () => {
  const hostile = JSON.stringify({ ...maya, extra: 1 }).replace(
    '{',
    '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},',
  );
  const settings =
    '{"tierPreset":"standard","views":[{"id":"a","name":"A","view":{"__proto__":{"polluted":1}}}]}';
  const text = backupOf({ settings: [], creators: [], __proto__: [] })
    .replace('"creators":[', `"creators":[${hostile}`)
    .replace('"settings":[', `"settings":[${settings}`);
  const { records } = checked(text);
  expect(Object.keys(records.creators[0] ?? {}).sort()).toEqual(Object.keys(maya).sort());
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  const view = records.settings[0]?.views?.[0]?.view ?? {};
  expect((view as { polluted?: unknown }).polluted).toBeUndefined();
});

test('nothing is later than now, and nothing larger than the store keeps', () => {
  const late = now + 400 * day;
  const posts = Array.from({ length: 90 }, (_, i) => postOf(`${8000 + i}`, { observedAt: late }));
  const record = {
    ...maya,
    creator: { ...maya.creator, observedAt: late },
    posts,
    postIds: posts.map(({ id }) => id),
    updatedAt: late,
    seen: { posts: 1, firstAt: now, lastAt: late },
    marks: [{ postId: '8000', place: 'for-you', at: late }],
    formerHandles: Array.from({ length: 50 }, (_, i) => `h${i}`),
  };
  const [kept] = checked(backupOf({ ...whole, creators: [record] })).records.creators;
  expect(kept?.posts).toHaveLength(60);
  expect(kept?.formerHandles).toHaveLength(20);
  const times =
    JSON.stringify(kept)
      .match(/At":(\d+)/g)
      ?.map((text) => Number(text.slice(4))) ?? [];
  expect(Math.max(...times)).toBe(now);
});
