import { expect, test } from 'vitest';
import type { FitSignal } from '@/lib/scoring/signals/fit-signal';
import { fitMessages as say } from './fit';

const fit: FitSignal = {
  fit: 81,
  posts: 5,
  topic: 0.9,
  lexical: 0.7,
  ngram: 0.5,
  focus: 1,
  matched: ['skincare'],
  vetoed: [],
  language: { verdict: 'unknown', wanted: [], n: 0 },
  market: { verdict: 'ok', wanted: ['US'], sharePct: 100, n: 5 },
};

test('a market is said by name, with its share where it is not all', () => {
  expect(say.fitSentence(fit)).toBe(
    'Fit 81: skincare; United States; no must-avoid word (5 posts read).',
  );
  const some = { verdict: 'some' as const, wanted: ['DE', 'AT'], sharePct: 40, n: 5 };
  expect(say.fitSentence({ ...fit, market: some })).toContain(
    'Germany or Austria in 40% of 5 posts',
  );
  const other = { verdict: 'other' as const, wanted: ['DE'], sharePct: 0, n: 5 };
  expect(say.fitSentence({ ...fit, market: other })).toContain(
    'mostly not from Germany (0% of 5 posts)',
  );
});

test('a place nobody knows is not one that does not fit', () => {
  const unknown = { verdict: 'unknown' as const, wanted: ['DE'], n: 0 };
  expect(say.fitSentence({ ...fit, market: unknown })).toContain('Germany wanted, place not known');
});

test('the parts of a fit are said in figures', () => {
  expect(say.fitPartsSentence(fit)).toBe(
    'Of 100 each, over 5 posts: topic 90, the brief’s words 70, spelling 50, focus 100. Each must-avoid word takes 30 off.',
  );
});

test('a wish that most posts meet says how many do', () => {
  const most = { verdict: 'ok' as const, wanted: ['en'], sharePct: 80, n: 5 };
  expect(say.fitSentence({ ...fit, language: most })).toContain('English in 80% of 5 posts');
});

test('one post is no "mostly"', () => {
  const other = { verdict: 'other' as const, wanted: ['de'], sharePct: 0, n: 1 };
  expect(say.fitSentence({ ...fit, language: other })).toContain('not German (one post only)');
  const place = { ...other, wanted: ['gb'] };
  expect(say.fitSentence({ ...fit, market: place })).toContain(
    'not from the United Kingdom (one post only)',
  );
});

test('without anything compared there are no parts of 0', () => {
  expect(say.fitPartsSentence({ ...fit, fit: undefined })).toBeUndefined();
});
