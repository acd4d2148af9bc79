import { expect, test } from 'vitest';
import { nowAndThen } from './now-and-then';

/** Tells of progress at these times, milliseconds after the beginning; gives what was passed on. */
function tellAt(times: number[]): number[] {
  const told: number[] = [];
  let now = 0;
  const tell = nowAndThen(
    (at: number) => told.push(at),
    () => now,
  );
  for (const time of times) {
    now = time;
    tell(time);
  }
  return told;
}

test('work that is done within a second is not told of', () => {
  expect(tellAt([10, 400, 999])).toEqual([]);
});

test('longer work is told of a few times a second', () => {
  expect(tellAt([900, 1_000, 1_100, 1_249, 1_250, 2_000])).toEqual([1_000, 1_250, 2_000]);
});
