import { expect, test } from 'vitest';
import { toTimeLine } from './time-line';

const frame = { left: 0, right: 100, top: 0, bottom: 40 };

test('encounters stand at their real dates, not one step apart', () => {
  const points = [
    { at: 0, value: 100 },
    { at: 10, value: 150 },
    { at: 100, value: 200 },
  ];
  expect(toTimeLine(points, frame)).toEqual([
    { x: 0, y: 40 },
    { x: 10, y: 20 },
    { x: 100, y: 0 },
  ]);
});

test('no change is a level line, and one encounter is none', () => {
  const points = [
    { at: 0, value: 100 },
    { at: 9, value: 100 },
  ];
  expect(toTimeLine(points, frame).map(({ y }) => y)).toEqual([20, 20]);
  expect(toTimeLine(points.slice(1), frame)).toEqual([]);
  expect(toTimeLine([], frame)).toEqual([]);
  expect(
    toTimeLine(
      points.map((point) => ({ ...point, at: 3 })),
      frame,
    ),
  ).toEqual([]);
});
