import { expect, test } from 'vitest';
import { gradeDisclosure } from './post-disclosure';
import { postOf } from './test-collaboration';

test.each([
  ['#ad my routine with @glowbrand', 'clear'],
  ['My routine with @glowbrand this spring #ad', 'placed'],
  ['My routine #skin #glow #care #spf #ad', 'buried'],
  ['My routine with @glowbrand #gifted', 'weak'],
  ['My routine with @glowbrand', 'none'],
])('%j is disclosed: %s', (caption, seen) => {
  expect(gradeDisclosure(postOf('1', { caption, language: 'en' })).seen).toBe(seen);
});

test('TikTok’s own label is clear, whatever the caption says', () => {
  const post = postOf('1', { caption: 'My routine', isPaidPartnership: true });
  expect(gradeDisclosure(post).seen).toBe('clear');
});

test('an authorised ad tells its viewers nothing', () => {
  const post = postOf('1', { caption: 'My routine', isAdAuthorized: true });
  expect(gradeDisclosure(post).seen).toBe('weak');
});

test('a post of which nothing was read is said to be unread, not unlabelled', () => {
  expect(gradeDisclosure(postOf('1'))).toMatchObject({ seen: 'none', isUnread: true });
});

test('what was asked for is looked for: hashtags whole, other words as written', () => {
  const post = postOf('1', { caption: '#Ad #GlowPartner with love', hashtags: undefined });
  const isThere = (asked: string) => gradeDisclosure(post, asked).asked?.isThere;
  expect(isThere('#ad')).toBe(true);
  expect(isThere('#ad and #glowpartner')).toBe(true);
  expect(isThere('#ad #sponsored')).toBe(false);
  expect(isThere('#glow')).toBe(false);
  expect(isThere('With Love')).toBe(true);
  expect(isThere('  ')).toBeUndefined();
});
