import { expect, test } from 'vitest';
import type { Template } from '@/lib/model/template';
import { toLetterNote } from './letter-note';
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
const ports = { newId: () => 'n1', now: () => 7 };
const letter = (route: Letter['route']): Letter => ({ rows: [], route, beside: [] });

test('a note says what was sent and when', () => {
  expect(toLetterNote(letter('email'), template, ports)).toEqual({
    id: 'n1',
    at: 7,
    route: 'email',
    isFromCreator: false,
    text: 'First e-mail',
  });
});

test.each([
  ['email', 'email', 'email'],
  ['email', 'dm', 'dm'],
  ['link', 'dm', 'form'],
  ['dm', 'dm', 'dm'],
] as const)('a letter by %s from a text for %s went as %s', (route, written, went) => {
  expect(toLetterNote(letter(route), { ...template, route: written }, ports).route).toBe(went);
});
