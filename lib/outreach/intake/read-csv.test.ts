import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCsv } from '@/lib/outreach/files/csv';
import { readCsv } from './read-csv';

const pause = async () => {};
const read = (text: string, options: { separator?: string; maxLines?: number } = {}) =>
  readCsv(text, { pause, maxLines: 10_000, ...options });
const cellsOf = async (text: string) => (await read(text)).lines.map(({ cells }) => cells);

test('quotes, doubled quotes, separators and line ends within a cell', async () => {
  expect(await cellsOf('a,b\r\n"x, ""y""","1\r\n2"\r\n')).toEqual([
    ['a', 'b'],
    ['x, "y"', '1\r\n2'],
  ]);
});

test.each([
  [',', 'handle,name,note\nmaya,Maya,"a, b"\n'],
  [';', 'handle;name;note\nmaya;Maya, B;"a; b, c, d"\n'],
  ['\t', 'handle\tname\tnote\nmaya\tMaya, B\tx; y; z\n'],
  ['|', 'handle|name|note\nmaya|Maya, B|x; y\n'],
  [',', 'handle\nmaya\ntomas\n'],
  [',', ''],
  [';', 'sep=;\nhandle;name\nmaya;Maya\n'],
])('the separator %j is found', async (separator, text) => {
  expect((await read(text)).separator).toBe(separator);
});

test('a separator chosen by hand counts', async () => {
  expect((await read('a;b,c\n', { separator: ';' })).lines[0]?.cells).toEqual(['a', 'b,c']);
});

test.each(['\n', '\r\n', '\r'])(
  'lines end with %j, and their numbers are the file’s',
  async (end) => {
    const { lines } = await read(['a,b', '', '"1', '2",x', 'c,d'].join(end));
    expect(lines.map(({ line }) => line)).toEqual([1, 3, 5]);
    expect(lines.at(-1)?.cells).toEqual(['c', 'd']);
  },
);

test('a quote that is never closed costs its own line and no other', async () => {
  const { lines, broken } = await read('handle,note\nmaya,"oh\ntomas,fine\nana,"also\nlea,good\n');
  expect(broken).toEqual([
    { line: 2, text: 'maya,"oh' },
    { line: 4, text: 'ana,"also' },
  ]);
  expect(lines.map(({ line, cells }) => [line, cells[0]])).toEqual([
    [1, 'handle'],
    [3, 'tomas'],
    [5, 'lea'],
  ]);
});

test('a cell whose quotes end in its middle is broken, and a quote inside a bare cell is a letter', async () => {
  const { lines, broken } = await read('a,b\n"x"y,1\n5" screen,2\nMaya "B",3\n');
  expect(broken.map(({ line }) => line)).toEqual([2]);
  expect(lines.slice(1).map(({ cells }) => cells)).toEqual([
    ['5" screen', '2'],
    ['Maya "B"', '3'],
  ]);
});

test('lines may have fewer or more cells than the header', async () => {
  expect(await cellsOf('a,b,c\n1\n1,2,3,4\n,,\n')).toEqual([
    ['a', 'b', 'c'],
    ['1'],
    ['1', '2', '3', '4'],
  ]);
});

test('what our own export neutralised is itself again', async () => {
  const notes = ['-5 %', '=1+1', '@maya', '＝1', "it's", "'quoted'", '+1 604'];
  const text = toCsv(
    ['note'],
    notes.map((note) => [note]),
  );
  expect((await cellsOf(text)).slice(1).flat()).toEqual(notes);
});

test('lines beyond the limit are counted and not read', async () => {
  const text = Array.from({ length: 620 }, (_, i) => `h${i}`).join('\n');
  const { lines, surplus } = await read(text, { maxLines: 500 });
  expect(lines).toHaveLength(500);
  expect(surplus).toBe(120);
});

test('a file of nothing but quotes ends', async () => {
  const { lines, broken } = await read('"\n'.repeat(5_001));
  expect(broken.length + lines.length).toBeGreaterThan(0);
  expect((await read('"'.repeat(100_001))).lines.length).toBeLessThanOrEqual(1);
});

test('whatever our own export writes is read as it was', async () => {
  const cell = fc.string({ unit: 'grapheme', maxLength: 20 });
  const row = fc.array(cell, { minLength: 2, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 8 }), async (rows) => {
      const text = toCsv(['first', 'second'], rows);
      const { lines, broken } = await read(text, { separator: ',' });
      expect(broken).toEqual([]);
      const written = rows
        .map((cells) => cells.map((one) => one.toWellFormed().replaceAll('\0', '').trim()))
        .filter((cells) => cells.some((one) => one !== ''));
      expect(lines.slice(1).map(({ cells }) => cells)).toEqual(written);
    }),
    { numRuns: 150, seed: 20_261_127 },
  );
});

test('a line is read alike whether or not another one has quotes', async () => {
  const cell = fc.string({ unit: fc.constantFrom('a', ' ', "'", '=', ';', '\t', 'ü', '#', '\\') });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 })), async (rows) => {
      const bare = rows.map((cells) => cells.join(','));
      const quoted = rows.map((cells) => cells.map((text) => `"${text}"`).join(','));
      const readAll = async (lines: readonly string[]) =>
        (await read(lines.join('\n'), { separator: ',' })).lines;
      expect(await readAll(bare)).toEqual(await readAll(quoted));
      const mixed = bare.map((line, i) => (i % 2 === 0 ? line : quoted[i]));
      expect(await readAll(mixed.map(String))).toEqual(await readAll(bare));
    }),
  );
});
