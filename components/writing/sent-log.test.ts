import { expect, test, vi } from 'vitest';
import { createDesk } from '@/components/desk/desk';
import { inventSource } from '@/components/desk/invented-source';
import type { Template } from '@/lib/model/template';
import { forgetUndone, logSent, type Marked, markContacted } from './sent-log';
import type { Letter } from './writing-port';

const template: Template = {
  id: 't1',
  name: 'First e-mail',
  route: 'email',
  language: 'en',
  subject: '',
  body: '',
  updatedAt: 0,
};

async function openDesk() {
  const { source, world } = inventSource();
  const desk = createDesk(source, new AbortController().signal, 0);
  await vi.waitFor(() => expect(desk.state().phase).toBe('ready'));
  let ids = 0;
  const rows = () => desk.state().data?.rows ?? [];
  return {
    desk,
    world,
    rows,
    letter: (route: Letter['route'] = 'email'): Letter => ({ rows: rows(), route, beside: [] }),
    ports: { desk, now: () => 7, newId: () => `n${++ids}` },
    logOf: (key: string) => rows().find((row) => row.key === key)?.collaboration?.log,
    statusOf: (key: string) => world.entryOf(key)?.status,
  };
}

test('a letter that went out makes everybody contacted, with a note of what was sent', async () => {
  const { letter, ports, logOf, statusOf } = await openDesk();
  const marked = await markContacted(letter(), template, ports);
  expect([...(marked ?? [])].map(([key]) => key)).toEqual(['@maya', '@tomas']);
  expect(statusOf('@tomas')).toBe('contacted');
  const note = { at: 7, route: 'email', isFromCreator: false, text: 'First e-mail' };
  expect(logOf('@maya')).toEqual([{ id: 'n1', ...note }]);
  expect(logOf('@tomas')).toEqual([{ id: 'n2', ...note }]);
});

test('nothing is logged where the status was not stored', async () => {
  const { letter, ports, world, logOf } = await openDesk();
  world.refuses = true;
  expect(await markContacted(letter(), template, ports)).toBeUndefined();
  expect(logOf('@maya')).toBeUndefined();
  expect(world.sent.some((request) => 'change' in request)).toBe(false);
});

test('the latest note comes first, by the way it went', async () => {
  const { letter, ports, logOf } = await openDesk();
  await logSent(letter(), template, ports);
  await logSent(letter('link'), { ...template, route: 'dm' }, ports);
  await logSent(letter('email'), { ...template, route: 'dm', name: 'Chat' }, ports);
  expect(logOf('@maya')?.map(({ route }) => route)).toEqual(['dm', 'form', 'email']);
  expect(logOf('@maya')?.[0]?.text).toBe('Chat');
});

test('the log keeps to what the store takes', async () => {
  const { desk, letter, ports, rows, logOf } = await openDesk();
  const [row] = rows();
  const note = { at: 1, route: 'call' as const, isFromCreator: true, text: '' };
  const log = Array.from({ length: 200 }, (_, i) => ({ id: `old${i}`, ...note }));
  if (row) await desk.saveCollaborations([{ row, change: { log } }]);
  await logSent(letter(), template, ports);
  expect(logOf('@maya')).toHaveLength(200);
  expect(logOf('@maya')?.[0]?.text).toBe('First e-mail');
});

test('what is undone is not in the log any more, and what was there before is', async () => {
  const { desk, letter, ports, rows, logOf } = await openDesk();
  await logSent(letter(), { ...template, name: 'Earlier' }, ports);
  const marked: Marked = new Map(await markContacted(letter(), template, ports));
  forgetUndone(rows(), new Set(), marked, desk);
  expect(logOf('@maya')).toHaveLength(2);

  await desk.undo();
  forgetUndone(rows(), new Set(['@maya']), marked, desk);
  await vi.waitFor(() => expect(logOf('@tomas')?.map(({ text }) => text)).toEqual(['Earlier']));
  // One whose write is not confirmed yet waits for it.
  expect(logOf('@maya')).toHaveLength(2);
  forgetUndone(rows(), new Set(), marked, desk);
  await vi.waitFor(() => expect(logOf('@maya')?.map(({ text }) => text)).toEqual(['Earlier']));
  expect(marked.size).toBe(0);
});
