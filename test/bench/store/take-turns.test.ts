import { expect, test } from 'vitest';
import { takeTurns } from './take-turns';

function counting(step: number) {
  let value = 0;
  return {
    measure: async () => {
      value += step;
      return value;
    },
  };
}

test('the sides take turns, and the first turn of each is thrown away', async () => {
  const order: string[] = [];
  const side = (name: string) => ({
    measure: async () => {
      order.push(name);
      return order.length;
    },
  });
  const [a, b] = await takeTurns([side('a'), side('b')], { wanted: 2, mostMs: 1e9, least: 1 });
  expect(order.join('')).toBe('ababab');
  expect([a, b]).toEqual([
    [3, 5],
    [4, 6],
  ]);
});

test('after its time no further turn is begun, but the least number is taken', async () => {
  let now = 0;
  const clock = () => {
    now += 100;
    return now;
  };
  const turns = { wanted: 50, mostMs: 10, least: 3 };
  expect(await takeTurns([counting(1), counting(10)], turns, clock)).toEqual([
    [2, 3, 4],
    [20, 30, 40],
  ]);
});
