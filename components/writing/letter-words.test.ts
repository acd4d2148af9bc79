import { expect, test } from 'vitest';
import { inventRow } from '@/components/desk/invented-row';
import type { HeldBack } from '@/lib/model/held-back';
import { isFound, toHandles, toLetterKey, toReason } from './letter-words';
import type { Letter } from './writing-port';

const letter: Letter = {
  rows: [inventRow({ handle: 'maya', name: 'Maya Brown' }), inventRow({ handle: 'tomas' })],
  route: 'email',
  email: 'team@agency.example',
  beside: [],
};

test('a letter is found by handle, name and address, in any case and with @', () => {
  for (const search of ['', ' ', '@TOMAS', 'brown', 'agency']) {
    expect(isFound(letter, search), search).toBe(true);
  }
  expect(isFound(letter, 'nobody')).toBe(false);
});

test('a letter is told by its first creator, and names all of them', () => {
  expect(toLetterKey(letter)).toBe('@maya');
  expect(toHandles(letter)).toBe('@maya, @tomas');
});

test('every reason is said, with what is known of it', () => {
  const now = new Date(2026, 10, 27).getTime();
  const at = new Date(2026, 10, 3).getTime();
  const reasons: HeldBack[] = [
    { reason: 'do-not-contact', at },
    { reason: 'declined' },
    { reason: 'contacted', campaign: 'Summer', at },
    { reason: 'contacted', campaign: 'Summer' },
    { reason: 'contacted', campaign: '' },
  ];
  expect(reasons.map((why) => toReason(why, now))).toEqual([
    'Asked not to be contacted, 3 Nov',
    'Declined',
    'Written to 3 Nov for Summer',
    'Written to for Summer',
    'Written to',
  ]);
});
