import { expect, test, vi } from 'vitest';
import type { ContactNote } from '@/lib/model/collaboration';
import { createDesk } from './desk';
import { campaign, inventSource } from './invented-source';

async function openDesk() {
  const { source, world } = inventSource();
  const desk = createDesk(source, new AbortController().signal, 0);
  await desk.reload();
  const rowOf = (key: string) => desk.state().data?.rows.find((row) => row.key === key);
  const rows = () => desk.state().data?.rows ?? [];
  const logOf = (key: string) => rowOf(key)?.collaboration?.log;
  return { desk, world, rowOf, rows, logOf, toNote: createNotes() };
}

/** Makes notes n1, n2, …; `made` is the one of an id. */
function createNotes() {
  let ids = 0;
  const made = (id: string): ContactNote => ({
    id,
    at: 7,
    route: 'email',
    isFromCreator: false,
    text: 'First e-mail',
  });
  return Object.assign(() => made(`n${++ids}`), { made });
}

test('what is agreed shows at once and stays once it is stored', async () => {
  const { desk, world, rowOf } = await openDesk();
  const row = rowOf('@maya');
  if (row === undefined) throw new Error('no maya');
  let release = () => {};
  world.hold = new Promise((resolve) => {
    release = resolve;
  });
  const saving = desk.saveCollaborations([{ row, change: { product: 'SPF' } }]);
  expect(rowOf('@maya')?.collaboration?.product).toBe('SPF');
  release();
  expect(await saving).toBe(true);
  expect(rowOf('@maya')?.collaboration?.product).toBe('SPF');
  expect(rowOf('@tomas')?.collaboration).toBeUndefined();
});

test('what is refused is taken back, with the reason', async () => {
  const { desk, world, rowOf } = await openDesk();
  const row = rowOf('@maya');
  if (row === undefined) throw new Error('no maya');
  world.refuses = true;
  expect(await desk.saveCollaborations([{ row, change: { product: 'SPF' } }])).toBe(false);
  expect(rowOf('@maya')?.collaboration).toBeUndefined();
  expect(desk.state().notice).toEqual({ kind: 'failed', failure: 'storage-full' });
});

test('given links and codes are taken back to what was there before', async () => {
  const { desk, rows, rowOf } = await openDesk();
  const [maya, tomas] = rows();
  if (maya)
    await desk.saveCollaborations([{ row: maya, change: { promoCode: 'MAYA', fee: null } }]);
  const stored: number[] = [];
  const edits = rows().map((row, at) => ({
    row,
    change: { trackingUrl: `https://shop.example/${at}`, ...(at === 1 && { promoCode: 'TOMAS' }) },
  }));
  expect(await desk.giveTracking(edits, (count) => stored.push(count))).toBe(true);
  expect(stored).toEqual([2]);
  expect(rowOf(tomas?.key ?? '')?.collaboration).toMatchObject({ promoCode: 'TOMAS' });
  expect(desk.state().notice).toMatchObject({ deed: { kind: 'given' }, who: { count: 2 } });
  await desk.undo();
  expect(rowOf('@maya')?.collaboration?.promoCode).toBe('MAYA');
  expect(rowOf('@maya')?.collaboration?.trackingUrl).toBeUndefined();
  expect(rowOf('@tomas')?.collaboration?.promoCode).toBeUndefined();
});

test('links and codes that were refused leave nothing to undo', async () => {
  const { desk, world, rows } = await openDesk();
  world.refuses = true;
  const edits = rows().map((row) => ({ row, change: { promoCode: row.key.slice(1) } }));
  expect(await desk.giveTracking(edits)).toBe(false);
  expect(desk.state().notice?.kind).toBe('failed');
});

test('a first message makes everybody contacted, with a note of it', async () => {
  const { desk, world, rows, logOf, toNote } = await openDesk();
  expect(await desk.markContacted(rows(), toNote)).toBe(true);
  expect(world.entryOf('@tomas')?.status).toBe('contacted');
  expect(logOf('@maya')).toEqual([toNote.made('n1')]);
  expect(logOf('@tomas')).toEqual([toNote.made('n2')]);
});

test('nothing is noted where the status was not stored', async () => {
  const { desk, world, rows, logOf, toNote } = await openDesk();
  world.refuses = true;
  expect(await desk.markContacted(rows(), toNote)).toBe(false);
  expect(logOf('@maya')).toBeUndefined();
  expect(world.sent.some((request) => 'change' in request)).toBe(false);
});

test('an undone message is in no log any more, and what was noted beside it is', async () => {
  const { desk, rows, logOf, world, toNote } = await openDesk();
  await desk.logContact(rows(), toNote);
  await desk.markContacted(rows(), toNote);
  await desk.logContact(rows().slice(0, 1), toNote);
  expect(logOf('@maya')?.map(({ id }) => id)).toEqual(['n5', 'n3', 'n1']);
  await desk.undo();
  expect(logOf('@maya')?.map(({ id }) => id)).toEqual(['n5', 'n1']);
  expect(logOf('@tomas')?.map(({ id }) => id)).toEqual(['n2']);
  expect(world.entryOf('@maya')?.status).toBe('shortlisted');
});

test('an undo that is faster than the store waits for what it takes back', async () => {
  const { desk, world, rows, logOf, toNote } = await openDesk();
  let release = () => {};
  world.hold = new Promise((resolve) => {
    release = resolve;
  });
  const marking = desk.markContacted(rows(), toNote);
  const undoing = desk.undo();
  release();
  await Promise.all([marking, undoing]);
  expect(world.entryOf('@maya')?.status).toBe('shortlisted');
  await vi.waitFor(() => expect(logOf('@maya')).toEqual([]));
});

test('the log keeps to what the store takes', async () => {
  const { desk, rows, logOf, toNote } = await openDesk();
  const [row] = rows();
  const log = Array.from({ length: 200 }, (_, at) => toNote.made(`old${at}`));
  if (row) await desk.saveCollaborations([{ row, change: { addNotes: log } }]);
  await desk.logContact(rows(), toNote);
  expect(logOf('@maya')).toHaveLength(200);
  expect(logOf('@maya')?.[0]?.id).toBe('n1');
});

test('an undo acts where it was done, though another campaign is shown by now', async () => {
  const { source, world } = inventSource();
  const desk = createDesk(source, new AbortController().signal, 0);
  await desk.reload();
  await desk.markContacted(desk.state().data?.rows ?? [], createNotes());
  const { load } = source;
  source.load = async () => ({ ...(await load()), campaign: { ...campaign, id: 'c2' } });
  await desk.switchCampaign('c2');
  await desk.undo();
  expect(world.sent.slice(-2)).toEqual([
    { campaignId: 'c1', creatorKey: '@maya', change: { removeNotes: ['n1'] } },
    { campaignId: 'c1', creatorKey: '@tomas', change: { removeNotes: ['n2'] } },
  ]);
});
