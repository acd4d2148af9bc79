import { expect, test } from 'vitest';
import { type Figure, isMet, isWanted } from './figure.ts';
import type { Machine } from './machine.ts';
import { type Taken, toMarkdown, toText } from './report.ts';

const machine: Machine = {
  processor: 'Invented 9000',
  cores: 2,
  system: 'Linux 6.1',
  browser: 'Chromium 156',
  node: '24.0.0',
  date: '2026-11-28',
  commit: 'abc1234',
  load: 0.42,
};
const script: Figure = {
  id: 'page/script-per-post',
  table: 'page',
  name: 'script per post',
  unit: '× parse',
  value: 4.256,
  low: 3.9,
  high: 120.44,
  n: 5,
  of: 'runs',
  target: { atMost: 5 },
};
const taken = (...figures: Figure[]): Taken => ({ machine, figures });

test('a row tells before, now, target, whether it is met, and the spread', () => {
  const page = toMarkdown(taken(script), taken({ ...script, value: 120.44 }));
  expect(page).toContain(
    '| script per post | 120 × parse | 4.26 × parse | ≤ 5 × parse | yes | [3.90–120] 5 runs |',
  );
  expect(toText(taken({ ...script, value: 5.01 }))).toMatch(/script per post .* NO /);
});

test('what was not taken is said so, and is no 0', () => {
  const { value: _, ...untaken } = script;
  const page = toMarkdown(taken({ ...untaken, note: 'the checkout has no such thing' }), taken());
  expect(page).toContain('| script per post | not taken | not taken | ≤ 5 × parse |  |');
  expect(page).toContain('- script per post: the checkout has no such thing.');
});

test('a figure that only the earlier run has stays in the table', () => {
  const page = toMarkdown(taken(), taken(script));
  expect(page).toContain('| script per post | 4.26 × parse | not taken | ≤ 5 × parse |  |  |');
});

test('page and store have a table each, and an empty one is left out', () => {
  const stored: Figure = { ...script, id: 'store/write', table: 'store', name: 'write' };
  const both = toText(taken(stored, script));
  expect(both.indexOf('In the page')).toBeLessThan(both.indexOf('In the store'));
  expect(toText(taken(stored))).not.toContain('In the page');
});

test('a page names the machine, its load and the commit, and a quick run as such', () => {
  const page = toMarkdown({ ...taken(script), isQuick: true });
  expect(page).toContain('2026-11-28, commit abc1234, Invented 9000 with 2 cores');
  expect(page).toContain('load 0.4 at the start, a quick run');
});

test('a target that numbers do not tell is written in words', () => {
  const target = { atMost: 1.3, text: '≤ 1.1, or within A/A' };
  expect(toText(taken({ ...script, target }))).toContain('≤ 1.1, or within A/A');
});

test('a target is met at its edge; NaN meets none; without target or value nothing is judged', () => {
  expect(isMet({ ...script, value: 5 })).toBe(true);
  expect(isMet({ ...script, value: Number.NaN })).toBe(false);
  expect(isMet({ ...script, target: undefined })).toBeUndefined();
  expect(isMet({ ...script, value: undefined })).toBeUndefined();
});

test('figures are wanted by id, by the beginning of it, and all without a wish', () => {
  expect(isWanted('page/heap-growth', { only: ['page/heap'] })).toBe(true);
  expect(isWanted('page/', { only: ['page/heap'] })).toBe(true);
  expect(isWanted('store/write', { only: ['page/heap'] })).toBe(false);
  expect(isWanted('store/write', {})).toBe(true);
});
