import { expect, test } from 'vitest';
import type { StoredCreator, StoredCreators } from '@/lib/store/stored-creator';
import { toStretches } from './rating-stretches';

/** Cuts creators with these numbers for keys, read `slice` at a time. */
async function cut(numbers: number[], starts: string[] = [], slice = 3) {
  async function* read(): AsyncGenerator<StoredCreators> {
    for (let i = 0; i < numbers.length; i += slice) {
      const creators = numbers
        .slice(i, i + slice)
        .map((number) => ({ record: { key: keyOf(number) } }) as unknown as StoredCreator);
      yield { creators, unreadable: [] };
    }
  }
  const stretches: { from: string; isStored: boolean; count: number }[] = [];
  for await (const { from, isStored, creators } of toStretches(read(), starts, () => {})) {
    stretches.push({ from, isStored, count: creators.length });
  }
  return stretches;
}

const keyOf = (number: number) => `tt_${String(number).padStart(5, '0')}`;
const upTo = (count: number, from = 0) => Array.from({ length: count }, (_, i) => from + i);

test('where nothing is stored there are slices of a hundred', async () => {
  expect(await cut(upTo(250))).toEqual([
    { from: keyOf(0), isStored: false, count: 100 },
    { from: keyOf(100), isStored: false, count: 100 },
    { from: keyOf(200), isStored: false, count: 50 },
  ]);
});

test('somebody new joins the slice that their key falls in; the others stay as they are', async () => {
  const starts = [keyOf(10), keyOf(20), keyOf(30)];
  expect(await cut([10, 11, 20, 21, 22, 30], starts)).toEqual([
    { from: keyOf(10), isStored: true, count: 2 },
    { from: keyOf(20), isStored: true, count: 3 },
    { from: keyOf(30), isStored: true, count: 1 },
  ]);
});

test('those before the first slice have one of their own', async () => {
  expect(await cut([1, 2, 10], [keyOf(10)])).toEqual([
    { from: keyOf(1), isStored: false, count: 2 },
    { from: keyOf(10), isStored: true, count: 1 },
  ]);
});

test('the last slice takes those that follow until it has doubled', async () => {
  expect(await cut(upTo(320), [keyOf(0)])).toEqual([
    { from: keyOf(0), isStored: true, count: 200 },
    { from: keyOf(200), isStored: false, count: 100 },
    { from: keyOf(300), isStored: false, count: 20 },
  ]);
});

test('a slice of which nobody is left is told as empty', async () => {
  expect(await cut([10, 30], [keyOf(10), keyOf(20), keyOf(30), keyOf(40)])).toEqual([
    { from: keyOf(10), isStored: true, count: 1 },
    { from: keyOf(20), isStored: true, count: 0 },
    { from: keyOf(30), isStored: true, count: 1 },
    { from: keyOf(40), isStored: true, count: 0 },
  ]);
});

test('nobody makes no slice', async () => {
  expect(await cut([])).toEqual([]);
});
