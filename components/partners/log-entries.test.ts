import { expect, test } from 'vitest';
import { inventRow } from '@/components/desk/invented-row';
import type { ContactNote } from '@/lib/model/collaboration';
import { createCollaboration, withCollaborationChange } from '@/lib/model/collaboration';
import type { Status } from '@/lib/model/entry';
import { isStatusBehind, maxLog, toNoteTime, withNote } from './log-entries';

const note = (id: string, at: number, facts: Partial<ContactNote> = {}): ContactNote => ({
  id,
  at,
  route: 'email',
  isFromCreator: false,
  text: id,
  ...facts,
});
const ids = (log: readonly ContactNote[]) => log.map(({ id }) => id);

test('the log has the latest first, and of one time the one added last', () => {
  expect(ids(withNote([note('b', 5), note('a', 1)], note('c', 3)))).toEqual(['b', 'c', 'a']);
  expect(ids(withNote([note('a', 5)], note('b', 5)))).toEqual(['b', 'a']);
});

test('an entry that is edited takes its place anew', () => {
  const log = withNote([note('b', 5), note('a', 1)], note('a', 9, { text: 'called' }));
  expect(ids(log)).toEqual(['a', 'b']);
  expect(log[0]?.text).toBe('called');
});

test('a full log loses its oldest', () => {
  const full = Array.from({ length: maxLog }, (_, index) => note(String(index), maxLog - index));
  const log = withNote(full, note('new', 999));
  expect(log).toHaveLength(maxLog);
  expect(log[0]?.id).toBe('new');
  expect(log.at(-1)?.id).toBe(String(maxLog - 2));
});

test('a contact of today is now, one of another day is at noon', () => {
  const now = new Date(2026, 2, 10, 17, 20).getTime();
  expect(toNoteTime('2026-03-10', now)).toBe(now);
  expect(toNoteTime('2026-03-09', now)).toBe(new Date(2026, 2, 9, 12).getTime());
});

test('somebody written to who is only shortlisted is behind, an answer alone is not enough', () => {
  const row = (status: Status, log: ContactNote[]) =>
    inventRow({
      handle: 'x',
      entry: { decision: 'listed', status },
      facts: {
        collaboration: withCollaborationChange(createCollaboration('c1', '@x', 1), { log }, 1),
      },
    });
  expect(isStatusBehind(row('shortlisted', [note('a', 1)]))).toBe(true);
  expect(isStatusBehind(row('shortlisted', [note('a', 1, { isFromCreator: true })]))).toBe(false);
  expect(isStatusBehind(row('replied', [note('a', 1)]))).toBe(false);
  expect(isStatusBehind(inventRow({ handle: 'x' }))).toBe(false);
});
