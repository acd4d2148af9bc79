import { expect, test } from 'vitest';
import { parseCsv } from '@/lib/outreach/intake/test-csv';
import { toCsv } from './csv';

test('what a parser reads back is what was written', () => {
  const rows = [
    ['maya.lights', 'said "yes", in May', 'line\r\nbreak', ' padded ', '日本語 🌸'],
    ['', ';', "it's", '"', 'tab\tinside'],
  ];
  expect(parseCsv(toCsv(['a', 'b', 'c', 'd', 'e'], rows))).toEqual([
    ['a', 'b', 'c', 'd', 'e'],
    ...rows,
  ]);
});

test('rows end with CRLF, the last one too, and only what needs quotes has them', () => {
  expect(toCsv(['a', 'b'], [['1', undefined]])).toBe('a,b\r\n1,\r\n');
  expect(toCsv(['a'], [])).toBe('a\r\n');
  expect(toCsv(['a'], [['x,y'], ['x"y'], ['x\ny']])).toBe('a\r\n"x,y"\r\n"x""y"\r\n"x\ny"\r\n');
});

test.each([
  ['=HYPERLINK("https://evil.example")', '\'=HYPERLINK("https://evil.example")'],
  ['+1 604', "'+1 604"],
  ['-5 %', "'-5 %"],
  ['@maya', "'@maya"],
  ['\t=1', "'\t=1"],
  ['\r=1', "'\r=1"],
  ['＝1+1', "'＝1+1"],
  ['a=1', 'a=1'],
  [' =1', ' =1'],
  ["'=1", "'=1"],
])('%j cannot start a formula', (written, read) => {
  expect(parseCsv(toCsv(['a'], [[written]]))[1]).toEqual([read]);
});

test('halves of surrogate pairs and zero bytes do not reach the file', () => {
  const text = toCsv(['a'], [['x\uD83Cy\0z'], ['\0=1']]);
  expect(parseCsv(text).slice(1)).toEqual([['x\uFFFDyz'], ["'=1"]]);
  expect(new TextDecoder('utf-8', { fatal: true }).decode(new TextEncoder().encode(text))).toBe(
    text,
  );
});

test('two thousand rows of random text come back as they were, none of them a formula', () => {
  const alphabet = [...',;"\'\r\n\t =+-@|\\a0é漢🌸\u202E\u200B\uFEFF', '\uD83C', '\r\n', '""'];
  // Lehmer's generator: the same two thousand every time.
  let seed = 20270303;
  const draw = (most: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % most;
  };
  const text = () =>
    Array.from({ length: draw(12) }, () => alphabet[draw(alphabet.length)]).join('');
  const rows = Array.from({ length: 2_000 }, () => [text(), text(), text()]);
  const read = parseCsv(toCsv(['a', 'b', 'c'], rows)).slice(1);
  const expected = rows.map((row) =>
    row.map((cell) => {
      const wellFormed = cell.toWellFormed();
      return /^[=+\-@\t\r\n]/.test(wellFormed) ? `'${wellFormed}` : wellFormed;
    }),
  );
  expect(read).toEqual(expected);
});
