import { expect, test, vi } from 'vitest';
import type { Entry } from '@/lib/model/entry';
import { createDesk } from './desk';
import { campaign, inventSource } from './invented-source';

async function openDesk(
  prepare: (world: ReturnType<typeof inventSource>['world']) => void = () => {},
) {
  const { source, world } = inventSource();
  prepare(world);
  const ending = new AbortController();
  const desk = createDesk(source, ending.signal, 0);
  await vi.waitFor(() => expect(desk.state().phase).toBe('ready'));
  const entry = (key: string) => desk.state().data?.rows.find((row) => row.key === key)?.entry;
  const row = (key: string) => {
    const found = desk.state().data?.rows.find((candidate) => candidate.key === key);
    if (found === undefined) throw new Error(`No row ${key}`);
    return found;
  };
  return { desk, world, source, entry, row };
}

test('a decision shows before the store has confirmed it, and is marked as pending', async () => {
  let confirm = () => {};
  const { desk, world, entry, row } = await openDesk();
  world.hold = new Promise((resolve) => {
    confirm = resolve;
  });
  const done = desk.decide([row('@maya')], 'none');
  expect(entry('@maya')?.decision).toBe('none');
  expect(desk.state().pending.has('@maya')).toBe(true);
  expect(world.entryOf('@maya')?.decision).toBe('listed');
  confirm();
  await done;
  expect(desk.state().pending.size).toBe(0);
  expect(world.entryOf('@maya')?.decision).toBe('none');
});

test('a decision that the store refuses is taken back with the reason', async () => {
  const { desk, world, entry, row } = await openDesk();
  world.refuses = true;
  await desk.decide([row('@maya')], 'none');
  expect(entry('@maya')?.decision).toBe('listed');
  expect(desk.state().notice).toEqual({ kind: 'failed', failure: 'storage-full' });
});

test('undo goes back to what each creator was before', async () => {
  const { desk, world, row } = await openDesk();
  await desk.decide([row('@tomas')], 'ruled-out', 'market');
  await desk.decide([row('@maya'), row('@tomas')], 'later');
  await desk.undo();
  expect(world.entryOf('@maya')?.decision).toBe('listed');
  expect(world.entryOf('@tomas')).toMatchObject({
    decision: 'ruled-out',
    ruledOutReason: 'market',
  });
  expect(desk.state().notice?.kind).toBe('undone');
});

test('undo without anything to undo sends nothing', async () => {
  const { desk, world } = await openDesk();
  await desk.undo();
  expect(world.sent).toEqual([]);
});

test('a reading that began before a write was confirmed does not take it back', async () => {
  const { desk, world, source, entry, row } = await openDesk();
  const old = await source.load();
  let arrive = () => {};
  const slow = new Promise<typeof old>((resolve) => {
    arrive = () => resolve(old);
  });
  const load = vi.spyOn(source, 'load').mockReturnValueOnce(slow);
  const reading = desk.reload();
  await desk.setStatus(row('@maya'), 'replied');
  const seen: (string | undefined)[] = [];
  desk.subscribe(() => seen.push(entry('@maya')?.status));
  arrive();
  await reading;
  expect(new Set(seen)).toEqual(new Set(['replied']));
  await vi.waitFor(() => expect(load).toHaveBeenCalledTimes(2));
  expect(new Set(seen)).toEqual(new Set(['replied']));
  expect(world.entryOf('@maya')?.status).toBe('replied');
});

test('a change elsewhere is read again', async () => {
  const { world, entry } = await openDesk();
  world.setNote('@maya', 'from another page');
  world.announce();
  await vi.waitFor(() => expect(entry('@maya')?.note).toBe('from another page'));
});

test('a keystroke is safe before anything is sent, and forgotten once it is stored', async () => {
  const { desk, world, row } = await openDesk();
  desk.typeNote(row('@maya'), 'A');
  desk.typeNote(row('@maya'), 'Ask');
  expect(world.drafts.get('@maya')).toMatchObject({ base: '', note: 'Ask' });
  expect(world.sent).toEqual([]);
  desk.flushNotes();
  await vi.waitFor(() => expect(world.entryOf('@maya')?.note).toBe('Ask'));
  await vi.waitFor(() => expect(world.drafts.size).toBe(0));
});

test('a note that could not be stored stays as a draft', async () => {
  const { desk, world, row } = await openDesk();
  world.refuses = true;
  desk.typeNote(row('@maya'), 'Ask');
  desk.flushNotes();
  await vi.waitFor(() => expect(desk.state().notice?.kind).toBe('failed'));
  expect(world.drafts.get('@maya')?.note).toBe('Ask');
  expect(desk.unsavedNote(row('@maya'))).toBe('Ask');
});

test('a note that was refused is stored by the next flush', async () => {
  const { desk, world, row } = await openDesk();
  world.refuses = true;
  desk.typeNote(row('@maya'), 'Ask');
  desk.flushNotes();
  await vi.waitFor(() => expect(desk.state().notice?.kind).toBe('failed'));
  world.refuses = false;
  await vi.waitFor(() => {
    desk.flushNotes();
    expect(world.entryOf('@maya')?.note).toBe('Ask');
  });
  await vi.waitFor(() => expect(world.drafts.size).toBe(0));
  expect(desk.unsavedNote(row('@maya'))).toBeUndefined();
});

test('what is typed while a note is on its way knows what was sent', async () => {
  const { desk, world, row } = await openDesk();
  let arrive = () => {};
  world.hold = new Promise((resolve) => {
    arrive = resolve;
  });
  desk.typeNote(row('@maya'), 'Ask');
  desk.flushNotes();
  desk.typeNote(row('@maya'), 'Ask in June');
  expect(world.drafts.get('@maya')).toMatchObject({ base: '', sent: 'Ask', note: 'Ask in June' });
  arrive();
  await vi.waitFor(() => expect(world.entryOf('@maya')?.note).toBe('Ask in June'));
});

test('text typed while a note is being stored follows it, in this order', async () => {
  const { desk, world, row } = await openDesk();
  desk.typeNote(row('@maya'), 'one');
  desk.flushNotes();
  desk.typeNote(row('@maya'), 'one two');
  desk.flushNotes();
  await vi.waitFor(() => expect(world.entryOf('@maya')?.note).toBe('one two'));
  expect(world.sent.map((request) => 'note' in request && request.note)).toEqual([
    'one',
    'one two',
  ]);
});

test('a draft of a page that died is stored by the next one', async () => {
  const { world } = await openDesk(({ drafts }) =>
    drafts.set('@tomas', { campaignId: 'c1', creatorKey: '@tomas', base: '', note: 'typed last' }),
  );
  await vi.waitFor(() => expect(world.entryOf('@tomas')?.note).toBe('typed last'));
  await vi.waitFor(() => expect(world.drafts.size).toBe(0));
});

test('a draft of another campaign waits for its own', async () => {
  const { world } = await openDesk(({ drafts }) =>
    drafts.set('@tomas', { campaignId: 'c2', creatorKey: '@tomas', base: '', note: 'other' }),
  );
  expect(world.sent).toEqual([]);
  expect(world.drafts.size).toBe(1);
});

test('a store that cannot be read is said so, and reading again mends it', async () => {
  const { source } = inventSource();
  vi.spyOn(source, 'load').mockRejectedValueOnce(new Error('refused'));
  const desk = createDesk(source, new AbortController().signal);
  await vi.waitFor(() => expect(desk.state().phase).toBe('failed'));
  await desk.reload();
  expect(desk.state()).toMatchObject({ phase: 'ready', data: { campaign } });
});

test('a thousand decisions in one click are a few requests, drawn a few times', async () => {
  const handles = Array.from({ length: 1_000 }, (_, index) => `creator.${index}`);
  const { desk, world, entry } = await openDesk(({ addListed }) => addListed(handles));
  let draws = 0;
  desk.subscribe(() => {
    draws += 1;
  });
  const rows = desk.state().data?.rows ?? [];
  await desk.decide(rows, 'later');
  expect(rows.length).toBe(1_002);
  expect(world.sent).toHaveLength(1_002);
  expect(world.requests).toBe(3);
  expect(entry('@creator.999')?.decision).toBe('later');
  expect(desk.state().pending.size).toBe(0);
  expect(draws).toBeLessThan(20);
});

test('one undo takes a bulk edit back: each creator’s status, with its dates', async () => {
  const { desk, world, row } = await openDesk(({ setEntry }) =>
    setEntry('@maya', { status: 'contacted', contactedAt: 3, statusAt: { contacted: 3 } }),
  );
  const before = world.entryOf('@maya');
  await desk.setStatus([row('@maya'), row('@tomas')], 'agreed');
  expect(world.entryOf('@maya')).toMatchObject({ status: 'agreed', statusAt: { agreed: 99 } });
  expect(desk.state().notice).toMatchObject({
    kind: 'done',
    deed: { kind: 'status', status: 'agreed' },
    who: { count: 2 },
    campaign: 'Spring',
  });
  await desk.undo();
  expect(world.entryOf('@maya')).toEqual(before);
  expect(world.entryOf('@tomas')).toMatchObject({ status: 'shortlisted', addedAt: 5 });
});

test('tags are added to what each creator has, and undone to that', async () => {
  const { desk, world, row } = await openDesk(({ setEntry }) =>
    setEntry('@maya', { tags: ['gifted'] }),
  );
  await desk.addTags([row('@maya'), row('@tomas')], ['summer', 'gifted']);
  expect(world.entryOf('@maya')?.tags).toEqual(['gifted', 'summer']);
  expect(world.entryOf('@tomas')?.tags).toEqual(['summer', 'gifted']);
  await desk.undo();
  expect(world.entryOf('@maya')?.tags).toEqual(['gifted']);
  expect(world.entryOf('@tomas')?.tags).toEqual([]);
  await desk.removeTags([row('@maya')], ['gifted']);
  expect(world.entryOf('@maya')?.tags).toEqual([]);
});

test('creators who are gone meanwhile are said; the others are changed', async () => {
  const { desk, world, row } = await openDesk();
  const rows = [row('@maya'), row('@tomas')];
  world.forget('@tomas');
  await desk.setStatus(rows, 'contacted');
  expect(desk.state().notice).toEqual({ kind: 'gone', count: 1 });
  expect(world.entryOf('@maya')?.status).toBe('contacted');
  await vi.waitFor(() => expect(desk.state().data?.rows).toHaveLength(1));
});

test('creators move to another campaign, and back with an undo, but for those who stood there', async () => {
  const { desk, world, row } = await openDesk();
  const tomas = {
    ...row('@tomas'),
    elsewhere: [{ campaign: 'Summer', entry: { ...toEntry('@tomas'), campaignId: 'c2' } }],
  };
  expect(await desk.transfer([row('@maya'), tomas], { id: 'c2', name: 'Summer' }, true)).toBe(true);
  expect(desk.state().notice).toMatchObject({
    kind: 'done',
    deed: { kind: 'moved', to: 'Summer' },
  });
  await desk.undo();
  expect(world.sent).toEqual([
    { from: 'c1', to: 'c2', creatorKeys: ['@maya', '@tomas'], isMove: true },
    { from: 'c2', to: 'c1', creatorKeys: ['@maya'], isMove: true },
  ]);
});

test('a copy is undone by taking the creator off the other list', async () => {
  const { desk, world, row } = await openDesk();
  await desk.transfer([row('@maya')], { id: 'c2', name: 'Summer' }, false);
  await desk.undo();
  expect(world.sent.at(-1)).toEqual({ campaignId: 'c2', creatorKey: '@maya', decision: 'none' });
});

test('do not contact is set for those of whom it was not so, and undone for these alone', async () => {
  const { desk, row } = await openDesk();
  await desk.setDoNotContact([row('@maya')], true);
  await desk.setDoNotContact([row('@maya'), row('@tomas')], true);
  expect(row('@tomas').doNotContactAt).toBeDefined();
  await desk.undo();
  expect(row('@tomas').doNotContactAt).toBeUndefined();
  expect(row('@maya').doNotContactAt).toBeDefined();
});

test('who is erased is gone, and there is no undo', async () => {
  const { desk, row } = await openDesk();
  await desk.erase([row('@maya')], true);
  expect(desk.state().data?.rows.map(({ key }) => key)).toEqual(['@tomas']);
  expect(desk.state().notice).toEqual({ kind: 'erased', count: 1 });
});

test('an undo after switching the campaign still undoes what was done', async () => {
  const { desk, world, source, row } = await openDesk();
  await desk.setStatus(row('@maya'), 'contacted');
  const load = source.load;
  source.load = async () => ({ ...(await load()), campaign: { ...campaign, id: 'c2' } });
  await desk.switchCampaign('c2');
  await desk.undo();
  expect(world.sent.at(-1)).toMatchObject({ campaignId: 'c1', status: 'shortlisted' });
});

function toEntry(creatorKey: string): Entry {
  return {
    campaignId: 'c1',
    creatorKey,
    decision: 'listed',
    status: 'shortlisted',
    tags: [],
    note: '',
    updatedAt: 0,
  };
}
