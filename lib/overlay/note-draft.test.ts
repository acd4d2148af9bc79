import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inventedSubject } from './invented-subject';
import { createNoteDraft } from './note-draft';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const maya = inventedSubject();
const other = inventedSubject(
  {},
  {},
  { key: 'tt_2', creator: { ...maya.creator, handle: 'oddwell' } },
);

function createDraft() {
  const saved: string[] = [];
  const ending = new AbortController();
  const draft = createNoteDraft(
    ({ creator }, note) => saved.push(`${creator.handle}: ${note}`),
    ending.signal,
    500,
  );
  return { saved, ending, draft };
}

test('a note is saved once, when nobody has typed for half a second', () => {
  const { saved, draft } = createDraft();
  draft.edit(maya, 'nice');
  vi.advanceTimersByTime(400);
  draft.edit(maya, 'nice skin');
  vi.advanceTimersByTime(400);
  expect(saved).toEqual([]);
  vi.advanceTimersByTime(100);
  expect(saved).toEqual(['glowbymaya: nice skin']);
});

test('another creator’s note does not overwrite the first one’s', () => {
  const { saved, draft } = createDraft();
  draft.edit(maya, 'one');
  draft.edit(other, 'two');
  vi.runAllTimers();
  expect(saved).toEqual(['glowbymaya: one', 'oddwell: two']);
});

test('leaving the field saves at once, and only what is waiting', () => {
  const { saved, draft } = createDraft();
  draft.edit(maya, 'one');
  draft.flush();
  draft.flush();
  vi.runAllTimers();
  expect(saved).toEqual(['glowbymaya: one']);
});

test('an emptied note is saved too', () => {
  const { saved, draft } = createDraft();
  draft.edit(maya, '');
  draft.flush();
  expect(saved).toEqual(['glowbymaya: ']);
});

test('the end of the overlay loses nothing', () => {
  const { saved, ending, draft } = createDraft();
  draft.edit(maya, 'almost');
  ending.abort();
  expect(saved).toEqual(['glowbymaya: almost']);
});
