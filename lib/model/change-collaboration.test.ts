import { expect, test } from 'vitest';
import {
  createCollaboration,
  maxContactLog,
  withCollaborationChange,
  withNotes,
} from './change-collaboration';
import type { ContactNote } from './collaboration';

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
  expect(ids(withNotes([note('b', 5), note('a', 1)], [note('c', 3)]))).toEqual(['b', 'c', 'a']);
  expect(ids(withNotes([note('a', 5)], [note('b', 5)]))).toEqual(['b', 'a']);
});

test('an entry that is edited takes its place anew', () => {
  const log = withNotes([note('b', 5), note('a', 1)], [note('a', 9, { text: 'called' })]);
  expect(ids(log)).toEqual(['a', 'b']);
  expect(log[0]?.text).toBe('called');
});

test('a full log loses its oldest', () => {
  const full = Array.from({ length: maxContactLog }, (_, index) =>
    note(String(index), maxContactLog - index),
  );
  const log = withNotes(full, [note('new', 999)]);
  expect(log).toHaveLength(maxContactLog);
  expect(log[0]?.id).toBe('new');
  expect(log.at(-1)?.id).toBe(String(maxContactLog - 2));
});

test('a change of the log leaves what somebody else wrote in it', () => {
  const stored = { ...createCollaboration('c1', '@x', 1), log: [note('b', 5), note('a', 1)] };
  const changed = withCollaborationChange(
    stored,
    { addNotes: [note('c', 9), note('b', 6)], removeNotes: ['a', 'gone'] },
    10,
  );
  expect(changed.log).toEqual([note('c', 9), note('b', 6)]);
  expect(changed).not.toHaveProperty('addNotes');
  expect(withCollaborationChange(stored, { fee: null }, 10).log).toEqual(stored.log);
});
