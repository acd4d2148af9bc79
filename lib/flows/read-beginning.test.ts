import { expect, test } from 'vitest';
import type { CreatorRow } from './creator-row';
import { type Beginning, readBeginning } from './read-beginning';

/** Reads the beginning of a shortlist of so many; tells what was given, and what was asked for by then. */
async function read(count: number) {
  const asked: string[] = [];
  const given: { rows: number; left?: number; isBeginning: boolean; asked: string }[] = [];
  const lists = {
    async listBeginning(_: string, limit: number) {
      asked.push(`first ${limit}`);
      const rows = Array.from({ length: Math.min(count, limit) }, () => ({}) as CreatorRow);
      return { rows, unreadable: [], isAll: count <= limit };
    },
    async countListed() {
      asked.push('count');
      return count;
    },
  };
  const onPart = ({ rows, isBeginning, unreadListed }: Beginning) =>
    given.push({
      rows: rows.length,
      isBeginning,
      asked: asked.join(),
      ...(unreadListed !== undefined && { left: unreadListed }),
    });
  const isAll = await readBeginning(lists, 'c1', { onPart, pause: async () => {} });
  return { isAll, given };
}

test('a short shortlist is there at once', async () => {
  expect(await read(10)).toEqual({
    isAll: true,
    given: [{ rows: 10, isBeginning: false, asked: 'first 20' }],
  });
});

test('of a long one a screenful is given before anything is counted', async () => {
  expect(await read(10_000)).toEqual({
    isAll: false,
    given: [
      { rows: 20, isBeginning: true, asked: 'first 20' },
      { rows: 100, left: 9_900, isBeginning: true, asked: 'first 20,first 100,count' },
    ],
  });
});

test('one that ends soon after the first screenful is whole with the second part', async () => {
  const { isAll, given } = await read(60);
  expect(isAll).toBe(true);
  expect(given.at(-1)).toMatchObject({ rows: 60, isBeginning: false });
});

test('nobody listed is a whole list', async () => {
  expect(await read(0)).toMatchObject({ isAll: true, given: [{ rows: 0, isBeginning: false }] });
});
