import { expect, test } from 'vitest';
import { dataFolder, hasData, isTestHalf } from '#test/eval/data.ts';
import { type Figure, isMet } from '#test/eval/figure.ts';
import { toMarkdown, toTable } from '#test/eval/report.ts';
import { evaluate } from './evaluate.ts';

/** Targets that are missed today; why stands in the figure's note. A line goes when its figure is mended. */
const knownShortfalls = [
  'authenticity: recall: followers ×5, account alone (test half)',
  'authenticity: recall: likes ×3, posts of feeds (test half)',
  'engagement: coverage of the 80 % interval, n = 3 (test half)',
  'engagement: coverage of the 80 % interval, n = 5 (test half)',
  'fit: MAP (test half)',
  'niche: hidden hashtag: macro-recall (test half)',
];

const figure: Figure = {
  component: 'tier',
  metric: 'exact label',
  value: 0.994,
  as: 'percent',
  target: { atLeast: 1 },
  n: 2_511,
  of: 'creators',
  split: 'all',
};

test('no component falls below its target on real data', { timeout: 120_000 }, (context) => {
  if (!hasData()) context.skip(`${dataFolder} is absent: nothing to measure on`);
  const figures = evaluate();
  expect(figures.filter(({ n }) => n === 0).map(toName)).toEqual([]);
  const missed = figures.filter((one) => isMet(one) === false);
  expect(missed.map(toName).sort()).toEqual(knownShortfalls.toSorted());
  const unexplained = missed.filter(({ note }) => note === undefined);
  expect(unexplained.map(toName)).toEqual([]);
});

function toName({ component, metric, split }: Figure): string {
  return `${component}: ${metric} (${split})`;
}

test('a figure meets its target at the edge, and NaN meets none', () => {
  expect(isMet({ ...figure, value: 1 })).toBe(true);
  expect(isMet(figure)).toBe(false);
  expect(isMet({ ...figure, value: Number.NaN, target: { atMost: 1 } })).toBe(false);
  expect(isMet({ ...figure, target: undefined })).toBeUndefined();
});

test('a report tells value, target, n and split, and marks what is missed', () => {
  const table = toTable([figure], true);
  expect(table).toContain('99.4 %');
  expect(table).toContain('≥ 100.0 %');
  expect(table).toContain('2,511 creators');
  expect(table).toContain('\u001b[31m');
  expect(toTable([figure], false)).not.toContain('\u001b');
  const page = toMarkdown([{ ...figure, note: 'One label differs.' }], new Date('2026-04-02'));
  expect(page).toContain('2026-04-02');
  expect(page).toContain('| NO |');
  expect(page).toContain('One label differs.');
});

test('the halves split creators about evenly and always the same way', () => {
  const inTest = Array.from({ length: 1_000 }, (_, i) => isTestHalf(`creator ${i}`));
  const share = inTest.filter(Boolean).length / inTest.length;
  expect(share).toBeGreaterThan(0.45);
  expect(share).toBeLessThan(0.55);
  expect(isTestHalf('creator 1')).toBe(isTestHalf('creator 1'));
});
