import { expect, test } from 'vitest';
import { inventRow } from '@/components/desk/invented-row';
import type { Template } from '@/lib/model/template';
import { templateVariables } from '@/lib/model/template-variable';
import { findTranslation, suggestTemplate, type TemplateWish, toWish } from './choose-template';

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
const templates = [
  invent('brief', { body: '{promo_code} {why_fit}' }),
  invent('follow-up'),
  invent('first', { body: '{post_hook}' }),
  invent('manager', { body: '{creators} {why_fit}' }),
  invent('dm', { route: 'dm', body: '{post_hook}' }),
  invent('first-es', { language: 'es', body: '{post_hook}' }),
  invent('brief-es', { language: 'es', body: '{promo_code}' }),
  invent('dm-es', { route: 'dm', language: 'es', body: '{post_hook}' }),
];
const usedIn = ({ body }: Template) => templateVariables.filter((name) => body.includes(name));
const email = { route: 'email', language: 'en', isToMailbox: false, stage: 'first' } as const;
const suggest = (wish: TemplateWish, usedLast: string[] = []) =>
  suggestTemplate({ templates, usedIn, usedLast }, wish)?.id;

test('the way comes first, then whom it is for, then the stage, then the language', () => {
  expect(suggest(email)).toBe('first');
  expect(suggest({ ...email, language: 'es' })).toBe('first-es');
  expect(suggest({ ...email, route: 'dm', language: 'es' })).toBe('dm-es');
  expect(suggest({ ...email, route: 'dm', language: 'ja' })).toBe('dm');
  expect(suggest({ ...email, language: 'es', isToMailbox: true })).toBe('manager');
});

test('what a template names tells what it is made for', () => {
  expect(suggest({ ...email, stage: 'waiting' })).toBe('follow-up');
  expect(suggest({ ...email, stage: 'talking' })).toBe('brief');
  expect(suggest({ ...email, stage: 'talking', language: 'es' })).toBe('brief-es');
  // Of a manager too a yes is answered by the brief.
  expect(suggest({ ...email, stage: 'talking', isToMailbox: true })).toBe('brief');
});

test('what was used at a stage is made for it, and the latest comes first', () => {
  expect(suggest(email, ['follow-up'])).toBe('follow-up');
  expect(suggest(email, ['dm', 'follow-up', 'first'])).toBe('follow-up');
  expect(suggest({ ...email, language: 'es' }, ['follow-up'])).toBe('first-es');
  expect(suggestTemplate({ templates: [], usedIn, usedLast: [] }, email)).toBeUndefined();
});

test('a translation is offered where there is one, the namesake before others', () => {
  const namesake = invent('b', { name: 'a', language: 'es' });
  const chosen = invent('a');
  const offer = (language: string | undefined, among = templates) =>
    findTranslation({ templates: among, usedIn, usedLast: [] }, { ...email, language }, chosen)?.id;
  expect(offer('es')).toBe('first-es');
  expect(offer('es', [...templates, namesake])).toBe('b');
  expect(offer('en')).toBeUndefined();
  expect(offer('ja')).toBeUndefined();
  expect(offer(undefined)).toBeUndefined();
});

test('a shared or a manager’s mailbox stands for somebody else, a chat never does', () => {
  const managed = inventRow({ handle: 'a', contact: { emailType: 'management' } });
  const own = inventRow({ handle: 'b', contact: { emailType: 'personal' } });
  const letter = { route: 'email' as const, beside: [] };
  expect(toWish({ ...letter, rows: [managed] }, 'first').isToMailbox).toBe(true);
  expect(toWish({ ...letter, rows: [own] }, 'first').isToMailbox).toBe(false);
  expect(toWish({ ...letter, rows: [own, own] }, 'first').isToMailbox).toBe(true);
  expect(toWish({ ...letter, route: 'dm', rows: [managed] }, 'waiting')).toMatchObject({
    isToMailbox: false,
    route: 'dm',
  });
});
