import { expect, test } from 'vitest';
import { readTasks } from './traced-tasks';

const task = (tid: number, dur: number, tdur = dur) => ({
  name: 'RunTask',
  pid: 1,
  tid,
  dur,
  tdur,
});
const mark = { name: 'bench', pid: 1, tid: 7 };

test('only the tasks of the thread that made the mark count', () => {
  const events = [task(7, 12_000), task(8, 90_000), { ...task(7, 70_000), pid: 2 }, mark];
  expect(readTasks(events, 'bench')).toEqual({
    longestMs: 12,
    longestCpuMs: 12,
    over16: 0,
    over50: 0,
  });
});

test('tasks over a frame and over 50 ms are counted, and time that others took is told apart', () => {
  const events = [mark, task(7, 17_000), task(7, 51_000, 9_000), task(7, 30_000, 29_000)];
  expect(readTasks(events, 'bench')).toEqual({
    longestMs: 51,
    longestCpuMs: 29,
    over16: 3,
    over50: 1,
  });
});

test('a thread without tasks has none, and no mark is no zero', () => {
  expect(readTasks([mark], 'bench').longestMs).toBe(0);
  expect(() => readTasks([task(7, 1)], 'bench')).toThrow('no mark');
});
