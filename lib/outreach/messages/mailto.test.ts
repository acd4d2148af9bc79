import { expect, test } from 'vitest';
import { maxMailto, toMailto } from './mailto';

test('subject and body are encoded, line breaks as mail wants them', () => {
  expect(toMailto('maya@glow.example', { subject: 'A & B?', body: 'Héllo,\nb\r\nc 50%' })).toEqual({
    href: 'mailto:maya@glow.example?subject=A%20%26%20B%3F&body=H%C3%A9llo%2C%0D%0Ab%0D%0Ac%2050%25',
    isBodyLeftOut: false,
  });
});

test('an address adds nobody and nothing', () => {
  const { href } = toMailto("a?bcc=b&x=o'c@glow.example", { subject: '', body: 'x' });
  expect(href).toBe('mailto:a%3Fbcc%3Db%26x%3Do%27c@glow.example?body=x');
});

test('a message too long for an address is left out whole, never cut', () => {
  const long = toMailto('a@b.example', { subject: 'Hi', body: 'x'.repeat(maxMailto) });
  expect(long).toEqual({ href: 'mailto:a@b.example?subject=Hi', isBodyLeftOut: true });
  const longer = toMailto('a@b.example', { subject: 'é'.repeat(maxMailto), body: 'x' });
  expect(longer).toEqual({ href: 'mailto:a@b.example', isBodyLeftOut: true });
  // Encoded, a letter of Arabic is six characters.
  expect(toMailto('a@b.example', { subject: '', body: 'م'.repeat(400) }).isBodyLeftOut).toBe(true);
});

test('half an emoji does not throw', () => {
  expect(toMailto('a@b.example', { subject: '', body: '\ud83c' }).isBodyLeftOut).toBe(false);
});
