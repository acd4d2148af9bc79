import { expect, test } from 'vitest';
import { settleDraft } from './note-draft';

const draft = { campaignId: 'c1', creatorKey: '@glowbymaya', base: 'Call', note: 'Call in June' };

test('a draft that never arrived is stored', () => {
  expect(settleDraft('Call', draft)).toBe('Call in June');
});

test('a draft that arrived after all changes nothing', () => {
  expect(settleDraft('Call in June', draft)).toBeUndefined();
});

test('a note changed elsewhere meanwhile is kept beside the draft', () => {
  expect(settleDraft('Met in Porto', draft)).toBe('Met in Porto\nCall in June');
});

test('a draft that emptied the note empties it', () => {
  expect(settleDraft('Call', { ...draft, note: '' })).toBe('');
});

test('typing that went on after its first half was stored is one text, not one and a half', () => {
  expect(settleDraft('Call in', { ...draft, sent: 'Call in' })).toBe('Call in June');
});
