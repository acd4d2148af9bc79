import { expect, test } from 'vitest';
import type { Template } from '@/lib/model/template';
import { templateSchema } from '@/lib/model/template';
import { findProblems, insertAt, toStored, wrapPassage } from './template-form';

const template: Template = {
  id: 't1',
  name: ' First ',
  route: 'email',
  language: 'en',
  subject: 'Hi',
  body: 'Hello',
  updatedAt: 0,
};

test('a template that can be stored has no problem', () => {
  expect(findProblems(template)).toEqual({});
  expect(toStored(template).name).toBe('First');
});

test('what is missing or too long is said at its field', () => {
  const problems = findProblems({ ...template, name: ' ', subject: ' ', body: '\n' });
  expect(Object.keys(problems)).toEqual(['name', 'subject', 'body']);
  const long = { ...template, name: 'x'.repeat(81), subject: 'x'.repeat(301) };
  expect(Object.keys(findProblems({ ...long, body: 'x'.repeat(5_001) }))).toEqual([
    'name',
    'subject',
    'body',
  ]);
});

test('the limits are those of the store', () => {
  const full = { name: 'x'.repeat(80), subject: 'x'.repeat(300), body: 'x'.repeat(5_000) };
  expect(findProblems({ ...template, ...full })).toEqual({});
  expect(templateSchema.safeParse({ ...template, ...full }).success).toBe(true);
  for (const field of ['name', 'subject', 'body'] as const) {
    const over = { ...template, ...full, [field]: `${full[field]}x` };
    expect(Object.keys(findProblems(over))).toEqual([field]);
    expect(templateSchema.safeParse(over).success).toBe(false);
  }
});

test('a direct message needs no subject and keeps none', () => {
  const direct: Template = { ...template, route: 'dm', subject: 'left over' };
  expect(findProblems({ ...direct, subject: '' })).toEqual({});
  expect(toStored(direct).subject).toBe('');
});

test('a variable goes where the caret stands, in place of what is selected', () => {
  expect(insertAt('Hi you,', 3, 6, '{first_name}')).toEqual({
    text: 'Hi {first_name},',
    caret: 15,
  });
  expect(insertAt('', 0, 0, '{brand}')).toEqual({ text: '{brand}', caret: 7 });
});

test('a passage takes in what is selected, or waits for its text', () => {
  expect(wrapPassage('a b c', 2, 3)).toEqual({ text: 'a [[b]] c', caret: 7 });
  expect(wrapPassage('a ', 2, 2)).toEqual({ text: 'a [[]]', caret: 4 });
});
