import { expect, test } from 'vitest';
import { createRowReader, type FileLine, readAhead } from './export-source';

const linesOf = (...sizes: number[]): FileLine<number>[] =>
  sizes.map((size, i) => ({
    rows: [i, ...Array.from({ length: size - 1 }, () => i)],
    isShared: size > 1,
  }));

async function slicesOf(lines: readonly FileLine<number>[], gone: readonly number[] = []) {
  const read = async (listed: readonly number[]) =>
    listed.map((one) => (gone.includes(one) ? undefined : `row ${one}`));
  const slices = [];
  for await (const slice of readAhead({ lines, read })) slices.push(slice);
  return slices;
}

test('a slice holds forty rows, and a line is never cut', async () => {
  const slices = await slicesOf(linesOf(...Array.from({ length: 90 }, () => 1)));
  expect(slices.map(({ asked }) => asked)).toEqual([40, 40, 10]);
  const shared = await slicesOf(linesOf(39, 5, 1));
  expect(shared.map(({ lines }) => lines.map(({ rows }) => rows.length))).toEqual([[39, 5], [1]]);
  expect(await slicesOf([])).toEqual([]);
});

test('a line whose creators are all gone goes, too', async () => {
  expect(await slicesOf(linesOf(1, 2, 1), [1])).toEqual([
    {
      asked: 3,
      lines: [
        { rows: ['row 0'], isShared: false },
        { rows: ['row 2'], isShared: false },
      ],
    },
  ]);
});

test('while one slice is written the next one is read, and no more than that', async () => {
  const told: string[] = [];
  let reads = 0;
  const lines = linesOf(...Array.from({ length: 120 }, () => 1));
  const read = async (listed: readonly number[]) => {
    reads += 1;
    told.push(`read ${reads}`);
    return listed;
  };
  for await (const { lines: slice } of readAhead({ lines, read })) {
    told.push(`write ${slice[0]?.rows[0]}`);
  }
  expect(told).toEqual(['read 1', 'read 2', 'write 0', 'read 3', 'write 40', 'write 80']);
});

test('a reading that fails is heard where it is waited for', async () => {
  let reads = 0;
  const read = async (listed: readonly number[]) => {
    reads += 1;
    if (reads === 2) throw new Error('broken disk');
    return listed;
  };
  const lines = linesOf(...Array.from({ length: 80 }, () => 1));
  const slices: number[] = [];
  const all = (async () => {
    for await (const { asked } of readAhead({ lines, read })) slices.push(asked);
  })();
  await expect(all).rejects.toThrow('broken disk');
  expect(slices).toEqual([40]);
});

test('rows come in the order that was asked for, whatever order they are read in', async () => {
  const read = createRowReader(async () => ({
    rows: [{ key: '@b' as const }, { key: '@a' as const }],
  }));
  expect(await read(['@a', '@x', '@b'])).toEqual([{ key: '@a' }, undefined, { key: '@b' }]);
});
