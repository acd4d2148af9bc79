import { expect, test } from 'vitest';
import { parseLink } from './parse-link';
import { parseCode, parseFlag, parseId, parseSeconds, parseText, parseTexts } from './parse-text';

const now = Date.UTC(2026, 10, 1);

test('a text is kept as it is, directions and all', () => {
  expect(parseText('نور \u202Edesrever', 200)).toBe('نور \u202Edesrever');
  expect(parseText('', 200)).toBe('');
  expect(parseText(7, 200)).toBeUndefined();
});

test('a lone surrogate is made well-formed and a cut never splits a character', () => {
  expect(parseText('a\uD83Cb', 200)).toBe('a\uFFFDb');
  expect(parseText('ab🌸', 3)).toBe('ab');
  expect(parseText('ab🌸', 4)).toBe('ab🌸');
});

test('"un" and the empty string are no language', () => {
  expect(parseCode('zh-Hans', 16)).toBe('zh-Hans');
  expect(parseCode('US', 8)).toBe('US');
  for (const code of ['un', '', '12', 'a'.repeat(17), '<b>', 5])
    expect(parseCode(code, 16)).toBeUndefined();
});

test('flags come as booleans, numbers and text', () => {
  expect([true, 1, '1'].map(parseFlag)).toEqual([true, true, true]);
  expect([false, 0, '0'].map(parseFlag)).toEqual([false, false, false]);
  expect([undefined, null, '', 'yes', 2].map(parseFlag)).toEqual(Array(5).fill(undefined));
});

test('an id that a double has rounded is no id', () => {
  expect(parseId('7520738649269765127')).toBe('7520738649269765127');
  expect(parseId(19_994_247)).toBe('19994247');
  for (const id of [2 ** 62, '0', '', '12a', '1'.repeat(21), null])
    expect(parseId(id)).toBeUndefined();
});

test('seconds become milliseconds, and impossible times are unknown', () => {
  expect(parseSeconds(1_751_058_478, now)).toBe(1_751_058_478_000);
  expect(parseSeconds('1751058478', now)).toBe(1_751_058_478_000);
  expect(parseSeconds(now / 1_000 + 3_600, now)).toBe(now + 3_600_000);
  for (const value of [0, '0', 1, 4_000_000_000, 1.5, 'soon', null])
    expect(parseSeconds(value, now)).toBeUndefined();
});

test('lists keep their strings only', () => {
  expect(parseTexts(['a', 3, '', null, 'b'], 10)).toEqual(['a', 'b']);
  expect(parseTexts([{ title: 'a' }, {}, 'b'], 10, 'title')).toEqual(['a']);
  expect(parseTexts('a', 10)).toBeUndefined();
});

test('a profile link is taken out of the redirect', () => {
  const redirect =
    'https://www.tiktok.com/link/v2?aid=1988&lang=fr&scene=bio_url&target=https%3A%2F%2Ft.me%2Fglowbymaya';
  expect(parseLink(redirect)).toBe('https://t.me/glowbymaya');
  expect(parseLink('/link/v2?target=beacons.ai%2Fglowbymaya')).toBe('beacons.ai/glowbymaya');
  expect(parseLink('https://beacons.ai/glowbymaya')).toBe('https://beacons.ai/glowbymaya');
  expect(parseLink('shop.example:8080/a')).toBe('shop.example:8080/a');
});

test('scripts, blanks and empty redirects are no link', () => {
  const bad = ['', 'javascript:alert(1.5)', 'data:text/html,a.b', 'no link', 'nolink', 7, null];
  for (const link of [
    ...bad,
    'https://www.tiktok.com/link/v2?aid=1988',
    `https://a.example/${'a'.repeat(2_000)}`,
  ])
    expect(parseLink(link), String(link).slice(0, 60)).toBeUndefined();
  expect(parseLink('/link/v2?target=javascript%3Aalert(1.5)')).toBeUndefined();
});
