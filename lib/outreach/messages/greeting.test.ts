import { expect, test } from 'vitest';
import { greetingLanguages, toGreeting } from './greeting';

test('a stated name is greeted, and without one nobody is', () => {
  expect(toGreeting('Maya', 'en')).toBe('Hi Maya,');
  expect(toGreeting(undefined, 'en')).toBe('Hi there,');
  expect(toGreeting('', 'en')).toBe('Hi there,');
});

test.each([
  ['🌸', 'Hi there,'],
  ['🇬🇧 👩🏽‍🎤', 'Hi there,'],
  ['Maya 🌸', 'Hi Maya,'],
  ['✨Maya✨', 'Hi Maya,'],
  ['=Maya', 'Hi Maya,'],
  ["'@maya", 'Hi maya,'],
  ['Ma\r\nya', 'Hi Ma ya,'],
  ['$& $1', 'Hi $& $1,'],
])('%j greets as %j: emoji never do, nor signs of a formula', (name, greeting) => {
  expect(toGreeting(name, 'en')).toBe(greeting);
});

test('a language is read by its first part, and one without a greeting is greeted in English', () => {
  expect(toGreeting('Maya', 'pt-BR')).toBe('Olá, Maya!');
  expect(toGreeting(undefined, 'ES')).toBe('¡Hola!');
  expect(toGreeting('Maya', 'cs')).toBe('Hi Maya,');
  expect(toGreeting(undefined, '')).toBe('Hi there,');
  expect(toGreeting(undefined, 'constructor')).toBe('Hi there,');
});

test('every language names a creator once and has words for somebody without a name', () => {
  expect(greetingLanguages[0]).toBe('en');
  for (const language of greetingLanguages) {
    expect(toGreeting('Maya', language).split('Maya'), language).toHaveLength(2);
    expect(toGreeting(undefined, language), language).toMatch(/^[^{}]+$/u);
    expect(new Intl.DisplayNames('en', { type: 'language' }).of(language), language).not.toBe(
      language,
    );
  }
});
