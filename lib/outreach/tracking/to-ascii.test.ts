import { expect, test } from 'vitest';
import { toAscii } from './to-ascii';

test('Latin letters lose their accents, and those without a plain form have one here', () => {
  expect(toAscii('Zoë Çağlar Łuczak Straße Ærø Þór')).toBe('Zoe Caglar Luczak Strasse AEro THor');
});

test('ornamental letters are plain ones', () => {
  expect(toAscii('𝓜𝓪𝔂𝓪 Ｇｌｏｗ')).toBe('Maya Glow');
});

test('letters of other scripts stay whole', () => {
  expect(toAscii('हिन्दी が 한국어 مايا')).toBe('हिन्दी が 한국어 مايا');
});

test('half a character is no character', () => {
  expect(toAscii('a\uD83Cb')).toBe('a\uFFFDb');
});
