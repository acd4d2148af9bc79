import { expect, test } from 'vitest';
import { parseAccount } from './parse-account';

test.each([
  '@glowbymaya',
  'glowbymaya',
  ' @GlowByMaya ',
  'glowbymaya.',
  'https://www.tiktok.com/@glowbymaya',
  'http://www.tiktok.com/@glowbymaya/',
  'https://tiktok.com/@glowbymaya?lang=en',
  'https://m.tiktok.com/@GLOWBYMAYA',
  'www.tiktok.com/@glowbymaya',
  'tiktok.com/@glowbymaya',
  '//www.tiktok.com/@glowbymaya',
  'https://www.tiktok.com/es/@glowbymaya',
  'https://www.tiktok.com/@glowbymaya/video/7510000000000000001?is_from_webapp=1#x',
  'https://www.tiktok.com/@glowbymaya/photo/7510000000000000001',
  'https://www.tiktok.com/@glowbymaya/live',
  'https://www.tiktok.com/%40glowbymaya',
])('%s names @glowbymaya', (text) => {
  expect(parseAccount(text)).toEqual({ handle: 'glowbymaya' });
});

test.each([
  ['https://vm.tiktok.com/ZMabc123/', 'short-link'],
  ['vt.tiktok.com/ZSabc/', 'short-link'],
  ['https://www.tiktok.com/t/ZTabc/', 'short-link'],
  ['https://www.instagram.com/glowbymaya', 'other-site'],
  ['instagram.com/glowbymaya', 'other-site'],
  ['https://www.tiktok.com.evil.example/@glowbymaya', 'other-site'],
  ['https://evil.example/?https://www.tiktok.com/@glowbymaya', 'other-site'],
  ['https://www.tiktok.com/foryou', 'no-account'],
  ['https://www.tiktok.com/tag/skintok', 'no-account'],
  ['tiktok.com', 'no-account'],
  ['https://[', 'not-a-handle'],
  ['maya@glow.example', 'is-email'],
  ['Maya Brown', 'not-a-handle'],
  ['@', 'not-a-handle'],
  ['', 'not-a-handle'],
  ['...', 'not-a-handle'],
  ['=1+1', 'not-a-handle'],
  ['@a/b', 'not-a-handle'],
  ['x'.repeat(65), 'not-a-handle'],
])('%s names nobody: %s', (text, problem) => {
  expect(parseAccount(text)).toEqual({ problem });
});

test('names that objects have of their own are handles like others', () => {
  expect(parseAccount('__proto__')).toEqual({ handle: '__proto__' });
  expect(parseAccount('@constructor')).toEqual({ handle: 'constructor' });
});
