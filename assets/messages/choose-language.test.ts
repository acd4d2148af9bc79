import { expect, test } from 'vitest';
import { chooseLanguage, chooseLocale } from './choose-language';

test('the first language that is spoken wins, in whichever region', () => {
  expect(chooseLanguage(['es-MX', 'en'])).toBe('es');
  expect(chooseLanguage(['en-GB', 'es'])).toBe('en');
  expect(chooseLanguage(['ca', 'es-ES', 'en'])).toBe('es');
  expect(chooseLanguage(['ES-419'])).toBe('es');
  expect(chooseLanguage(['spa'])).toBe('es');
});

test('English is spoken to everyone else', () => {
  expect(chooseLanguage([])).toBe('en');
  expect(chooseLanguage(['de', 'pt-BR'])).toBe('en');
  expect(chooseLanguage(['est', 'eset'])).toBe('en');
});

test('a tag that is none is passed over', () => {
  expect(chooseLanguage(['', 'es_MX', '*', 'es'])).toBe('es');
});

test('figures follow the region, where one is wanted and known', () => {
  expect(chooseLocale('es', ['en', 'es-MX', 'es'])).toBe('es-MX');
  expect(chooseLocale('es', ['en-US'])).toBe('es');
  expect(chooseLocale('es', ['es'])).toBe('es');
});
