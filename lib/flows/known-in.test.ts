import { expect, test } from 'vitest';
import type { Desk } from '@/lib/messages';
import { emptyBrief } from '@/lib/model/brief';
import type { Decision, Entry } from '@/lib/model/entry';
import type { Known } from '@/lib/model/known';
import { entryIn, knownIn, withEntry } from './known-in';

const names = { c1: 'Spring launch', c2: 'Summer' };

function deskOf(id: keyof typeof names): Desk {
  return {
    campaign: { id, name: names[id], brief: emptyBrief, createdAt: 1, updatedAt: 1 },
    campaigns: Object.entries(names).map(([id, name]) => ({ id, name })),
    settings: { tierPreset: 'standard' },
  };
}

function entryOf(campaignId: string, decision: Decision = 'listed'): Entry {
  const blank = { status: 'shortlisted' as const, tags: [], note: '', updatedAt: 1 };
  return { campaignId, creatorKey: 'tt_41', decision, ...blank };
}

const known: Known = {
  key: 'tt_41',
  creator: { id: '41', handle: 'maya', observedAt: 1 },
  posts: [],
  history: [],
  entry: entryOf('c1'),
  elsewhere: [{ campaign: 'Summer', entry: entryOf('c2', 'later') }],
};

test('what is known stays the same object while the campaign does', () => {
  expect(knownIn(known, deskOf('c1'))).toBe(known);
});

test('after a switch the two entries have changed places, at once and without asking', () => {
  const there = knownIn(known, deskOf('c2'));
  expect(there.entry?.decision).toBe('later');
  expect(there.elsewhere).toEqual([{ campaign: 'Spring launch', entry: known.entry }]);
  expect(knownIn(there, deskOf('c1'))).toEqual(known);
});

test('an entry on which nothing was decided is not told elsewhere', () => {
  const undecided = { ...known, entry: entryOf('c1', 'none'), elsewhere: [] };
  expect(knownIn(undecided, deskOf('c2'))).toMatchObject({ elsewhere: [] });
  expect(knownIn(undecided, deskOf('c2')).entry).toBeUndefined();
});

test('a decision confirmed for another campaign does not touch the active one', () => {
  const next = withEntry(known, entryOf('c2', 'ruled-out'), deskOf('c1'));
  expect(next.entry).toBe(known.entry);
  expect(entryIn(next, 'c2')?.decision).toBe('ruled-out');
  expect(withEntry(known, entryOf('c2', 'none'), deskOf('c1')).elsewhere).toEqual([]);
});
