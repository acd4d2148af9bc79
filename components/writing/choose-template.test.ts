import { expect, test } from 'vitest';
import { inventRow } from '@/components/desk/invented-row';
import type { Template } from '@/lib/model/template';
import { findTranslation, suggestTemplate, toWish } from './choose-template';

const invent = (id: string, facts: Partial<Template> = {}): Template => ({
  id,
  name: id,
  route: 'email',
  language: 'en',
  subject: '',
  body: '',
  updatedAt: 0,
  ...facts,
});
const manager = invent('manager', { body: '{creators}' });
const templates = [
  invent('first'),
  invent('follow-up'),
  manager,
  invent('dm', { route: 'dm' }),
  invent('first-es', { language: 'es' }),
  invent('dm-es', { route: 'dm', language: 'es' }),
];
const namesCreators = ({ body }: Template) => body.includes('{creators}');
const email = { route: 'email', language: 'en', isToMailbox: false } as const;
const suggest = (wish: Parameters<typeof suggestTemplate>[1], usedLast: string[] = []) =>
  suggestTemplate(templates, wish, usedLast, namesCreators)?.id;

test('the way comes before the mailbox, the mailbox before the language', () => {
  expect(suggest(email)).toBe('first');
  expect(suggest({ ...email, language: 'es' })).toBe('first-es');
  expect(suggest({ ...email, route: 'dm', language: 'es' })).toBe('dm-es');
  expect(suggest({ ...email, route: 'dm', language: 'ja' })).toBe('dm');
  expect(suggest({ ...email, language: 'es', isToMailbox: true })).toBe('manager');
});

test('of equals the one used last is taken, and never one that fits less', () => {
  expect(suggest(email, ['follow-up'])).toBe('follow-up');
  expect(suggest(email, ['dm', 'follow-up', 'first'])).toBe('follow-up');
  expect(suggest({ ...email, language: 'es' }, ['follow-up'])).toBe('first-es');
  expect(suggestTemplate([], email, [], namesCreators)).toBeUndefined();
});

test('a translation is offered where there is one, and only then', () => {
  const [first] = templates;
  if (first === undefined) throw new Error('no template');
  const offer = (language: string | undefined) =>
    findTranslation(templates, { ...email, language }, first, [], namesCreators)?.id;
  expect(offer('es')).toBe('first-es');
  expect(offer('en')).toBeUndefined();
  expect(offer('ja')).toBeUndefined();
  expect(offer(undefined)).toBeUndefined();
});

test('a shared or a manager’s mailbox stands for somebody else, a chat never does', () => {
  const managed = inventRow({ handle: 'a', contact: { emailType: 'management' } });
  const own = inventRow({ handle: 'b', contact: { emailType: 'personal' } });
  const letter = { route: 'email' as const, beside: [] };
  expect(toWish({ ...letter, rows: [managed] }).isToMailbox).toBe(true);
  expect(toWish({ ...letter, rows: [own] }).isToMailbox).toBe(false);
  expect(toWish({ ...letter, rows: [own, own] }).isToMailbox).toBe(true);
  expect(toWish({ ...letter, route: 'dm', rows: [managed] })).toMatchObject({
    isToMailbox: false,
    route: 'dm',
  });
});
