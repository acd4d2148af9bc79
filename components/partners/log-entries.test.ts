import { expect, test } from 'vitest';
import { inventRow } from '@/components/desk/invented-row';
import { createCollaboration, withCollaborationChange } from '@/lib/model/change-collaboration';
import type { ContactNote } from '@/lib/model/collaboration';
import type { Status } from '@/lib/model/entry';
import { isStatusBehind, toNoteTime } from './log-entries';

const note = (id: string, at: number, facts: Partial<ContactNote> = {}): ContactNote => ({
  id,
  at,
  route: 'email',
  isFromCreator: false,
  text: id,
  ...facts,
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
        collaboration: withCollaborationChange(
          createCollaboration('c1', '@x', 1),
          { addNotes: log },
          1,
        ),
      },
    });
  expect(isStatusBehind(row('shortlisted', [note('a', 1)]))).toBe(true);
  expect(isStatusBehind(row('shortlisted', [note('a', 1, { isFromCreator: true })]))).toBe(false);
  expect(isStatusBehind(row('replied', [note('a', 1)]))).toBe(false);
  expect(isStatusBehind(inventRow({ handle: 'x' }))).toBe(false);
});
