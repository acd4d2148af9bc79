import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import type { Campaign } from '@/lib/model/campaign';
import type { ColumnUse } from '@/lib/model/imported';
import { readCampaigns } from '@/lib/store/desk';
import type { Store } from '@/lib/store/schema';
import {
  evidenceOf,
  now,
  openTestStoreWithCampaign,
  postOf,
  sightingOf,
} from '@/lib/store/test-store';
import { writeCapture } from '@/lib/store/write-capture';
import { importCreators, undoCreators, type WritingWorld } from './import-creators';
import { type Placing, prepareImport } from './prepare-import';
import { type ImportSource, readImportFile, readImportText } from './read-import';

const pause = async () => {};
const placing: Placing = {
  campaignId: 'c1',
  makesCampaigns: false,
  decision: 'listed',
  joinsKnown: true,
};
const unwatched = () => ({ onProgress: () => {}, signal: new AbortController().signal });

function worldOf(store: Store, facts: Partial<WritingWorld> = {}) {
  const announced: string[][] = [];
  const world: WritingWorld = {
    connect: async () => store,
    withLock: (work) => work(),
    announce: async ({ creatorKeys }) => void announced.push(creatorKeys),
    now: () => now,
    ...facts,
  };
  return { world, announced };
}

function read(text: string, choice = {}): Promise<ImportSource> {
  return readImportFile(new Blob([text]), 'x.csv', choice, pause).then((source) => {
    if ('failure' in source) throw new Error(source.failure);
    return source;
  });
}

async function prepare(
  store: Store,
  source: ImportSource,
  uses: readonly ColumnUse[] = source.uses,
) {
  const campaigns: Campaign[] = await readCampaigns(store);
  return prepareImport(source, { uses, dateOrder: 'day-first' }, { store, campaigns, now, pause });
}

async function bring(store: Store, text: string, wanted: Partial<Placing> = {}) {
  const prepared = await prepare(store, await read(text));
  const { world } = worldOf(store);
  return importCreators(prepared, { ...placing, ...wanted }, world, unwatched());
}

const handles = (count: number) => Array.from({ length: count }, (_, i) => `@h${i}`);

test('a file becomes creators in slices, and everyone is told once it is done', async () => {
  const store = await openTestStoreWithCampaign();
  const source = readImportText(handles(600).join(' '));
  if ('failure' in source) throw new Error(source.failure);
  const { world, announced } = worldOf(store);
  const progress: number[] = [];
  const outcome = await importCreators(await prepare(store, source), placing, world, {
    ...unwatched(),
    onProgress: (done) => progress.push(done),
  });
  expect(outcome).toMatchObject({ created: 600, done: 600, total: 600, isCancelled: false });
  expect(progress).toEqual([0, 100, 200, 300, 400, 500, 600]);
  expect(announced.flat()).toHaveLength(600);
  expect(await store.count('creators')).toBe(600);
});

test('cancelled, whole slices stay, and the same import goes on from there', async () => {
  const store = await openTestStoreWithCampaign();
  const text = `handle,tags\n${handles(600).join(',spf\n')},spf\n`;
  const prepared = await prepare(store, await read(text));
  const { world } = worldOf(store);
  const ending = new AbortController();
  const outcome = await importCreators(prepared, placing, world, {
    onProgress: (done) => done > 0 && ending.abort(),
    signal: ending.signal,
  });
  expect(outcome).toMatchObject({ created: 100, done: 100, total: 600, isCancelled: true });
  expect(await store.count('entries')).toBe(100);
  expect(await bring(store, text)).toMatchObject({ created: 500, unchanged: 100, joined: 0 });
});

test('a full disk stops it with a name for the failure, and says what was done', async () => {
  const store = await openTestStoreWithCampaign();
  const prepared = await prepare(store, await read(`handle\n${handles(300).join('\n')}\n`));
  const { world, announced } = worldOf(store);
  const outcome = await importCreators(prepared, placing, world, {
    ...unwatched(),
    onProgress(done) {
      if (done === 0) return;
      vi.spyOn(store, 'transaction').mockImplementation(() => {
        throw new DOMException('full', 'QuotaExceededError');
      });
    },
  });
  vi.restoreAllMocks();
  expect(outcome).toMatchObject({ failure: 'storage-full', done: 100, total: 300 });
  expect(announced.flat()).toHaveLength(100);
  expect(await store.count('creators')).toBe(100);
});

test('while another page writes, nothing happens', async () => {
  const store = await openTestStoreWithCampaign();
  const prepared = await prepare(store, await read('handle\nmaya\n'));
  const { world, announced } = worldOf(store, { withLock: async () => 'busy' });
  expect(await importCreators(prepared, placing, world, unwatched())).toMatchObject({
    failure: 'busy',
    done: 0,
  });
  expect(announced).toEqual([]);
});

test('those who are known are joined, or left as they are where the scout says so', async () => {
  const store = await openTestStoreWithCampaign();
  await writeCapture(store, {
    evidence: [evidenceOf({ id: '41', handle: 'maya' }, [postOf('7001')])],
    sightings: [sightingOf('7001')],
    lookup: [],
    campaignId: 'c1',
  });
  const text = 'handle,note\nmaya,kind\ntomas,quick\n';
  expect(await bring(store, text, { joinsKnown: false })).toMatchObject({ created: 1, total: 1 });
  expect(await store.get('entries', ['c1', 'tt_41'])).toBeUndefined();
  expect(await bring(store, text)).toMatchObject({ joined: 1, unchanged: 1 });
  expect((await store.get('entries', ['c1', 'tt_41']))?.note).toBe('kind');
});

test('campaigns of the file are found by name, and made where the scout wants it', async () => {
  const store = await openTestStoreWithCampaign('c1', 'Spring launch');
  const text = 'handle,campaign\nmaya,spring LAUNCH\ntomas,Summer\nlea,summer\nbo,\n';
  const prepared = await prepare(store, await read(text));
  expect(prepared.newCampaigns).toEqual(['Summer']);
  const outcome = await bring(store, text, { makesCampaigns: true });
  expect(outcome.newCampaigns).toEqual(['Summer']);
  const [, summer] = await readCampaigns(store);
  const entries = await store.getAll('entries');
  expect(entries.filter(({ campaignId }) => campaignId === summer?.id)).toHaveLength(2);
  expect(entries.filter(({ campaignId }) => campaignId === 'c1')).toHaveLength(2);

  const { world } = worldOf(store);
  expect(await undoCreators(outcome, world)).toEqual({ undone: 4, kept: 0 });
  expect(await store.count('creators')).toBe(0);
  expect((await readCampaigns(store)).map(({ id }) => id)).toEqual(['c1']);
});

test('without making them, rows of unknown campaigns go where the others go', async () => {
  const store = await openTestStoreWithCampaign();
  await bring(store, 'handle,campaign\nmaya,Summer\n');
  expect(await store.getAllKeys('entries')).toEqual([['c1', '@maya']]);
});

test('undo goes through one creator of two slices', async () => {
  const store = await openTestStoreWithCampaign();
  const filler = handles(249).map((handle) => `${handle},,`);
  const text = ['handle,campaign,email', 'maya,,', ...filler, 'maya,Summer,m@x.example'].join('\n');
  const outcome = await bring(store, text, { makesCampaigns: true });
  expect(outcome.steps.filter(({ key }) => key === '@maya')).toHaveLength(2);
  const { world } = worldOf(store);
  expect(await undoCreators(outcome, world)).toMatchObject({ kept: 0 });
  expect(await store.count('creators')).toBe(0);
});

test.each([
  ['too-large', { size: 21 * 1024 * 1024, arrayBuffer: async () => new ArrayBuffer(0) }],
  ['unreadable', { size: 5, arrayBuffer: () => Promise.reject(new Error('gone')) }],
  ['workbook', new Blob([new Uint8Array([0x50, 0x4b, 3, 4, 9])])],
  ['binary', new Blob([new Uint8Array([1, 0, 0, 0, 2, 0, 0, 7, 0])])],
  ['empty', new Blob(['\n\n  \n'])],
  ['empty', new Blob([''])],
  ['broken', new Blob(['"\n'])],
  ['broken', new Blob(['x,"y z\n'.repeat(3_000).replaceAll('"y z', '"y"z')])],
])('a file that is %s is refused in words', async (failure, blob) => {
  expect(await readImportFile(blob, 'x.csv', {}, pause)).toEqual({ failure });
});

test('ten thousand lines are read, those beyond are counted', async () => {
  const lines = handles(10_050).join('\n');
  expect(await read(lines)).toMatchObject({ surplus: 50, hasHeadings: false });
  const headed = await read(`handle\n${lines}`);
  expect(headed.lines).toHaveLength(10_000);
  expect(headed.surplus).toBe(50);
  const pasted = readImportText(lines);
  expect(pasted).toMatchObject({ surplus: 50 });
});

test('a hostile file is data: formulas, keys of objects, ids twice, handles in a circle', async () => {
  const store = await openTestStoreWithCampaign();
  const text = [
    '__proto__,handle,note,tags,creator_key',
    'x,__proto__,"=HYPERLINK(""https://evil.example"")",constructor;__proto__,',
    'x,a,b,,tt_1',
    'x,b,a,,tt_1',
    'x,constructor,<img src=x onerror=alert(1)>,,',
  ].join('\n');
  expect(await bring(store, text)).toMatchObject({ created: 3 });
  expect(await store.getAllKeys('creators')).toEqual(['@__proto__', '@constructor', 'tt_1']);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  const entry = await store.get('entries', ['c1', '@__proto__']);
  expect(entry).toMatchObject({
    note: '=HYPERLINK("https://evil.example")',
    tags: ['constructor', '__proto__'],
  });
});
