import { expect, test } from 'vitest';
import { inventRow } from '@/components/desk/invented-row';
import { suggestLanguage } from './suggest-language';

const among = ['en', 'es'];
const rows = (...codes: (string | undefined)[]) =>
  codes.map((code, at) =>
    inventRow({
      handle: `creator${at}`,
      rating: { content: code === undefined ? {} : { language: { code, sharePct: 100, n: 5 } } },
    }),
  );

test('what more than half of those whose language is known post in is suggested', () => {
  expect(suggestLanguage(rows('es', 'es', 'en', undefined), among)).toEqual({
    language: 'es',
    count: 2,
    of: 3,
  });
});

test('half is not more than half, and nothing known suggests nothing', () => {
  expect(suggestLanguage(rows('es', 'en'), among)).toBeUndefined();
  expect(suggestLanguage(rows(undefined), among)).toBeUndefined();
  expect(suggestLanguage([], among)).toBeUndefined();
});

test('a language nobody can be greeted in is not suggested', () => {
  expect(suggestLanguage(rows('cs', 'cs'), among)).toBeUndefined();
});
