import { expect, test } from 'vitest';
import { parseCsv } from '#test/rig/parse-csv.ts';

test('quotes, commas, line breaks and empty cells are read as written', () => {
  const { header, rows } = parseCsv('a,b,c\r\n"x ""y"", z","1\r\n2",\r\n,,\r\n');
  expect(header).toEqual(['a', 'b', 'c']);
  expect(rows).toEqual([
    { a: 'x "y", z', b: '1\r\n2', c: '' },
    { a: '', b: '', c: '' },
  ]);
});

test('a file that is not RFC 4180 is refused', () => {
  expect(() => parseCsv('a,b\r\n1\r\n')).toThrow('has 1 cells');
  expect(() => parseCsv('a\n1\n')).toThrow('No CRLF');
  expect(() => parseCsv('a\r\n"1\r\n')).toThrow('never closed');
});
