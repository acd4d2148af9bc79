import { expect, test } from 'vitest';
import { engagementMessages as say } from './engagement';

test("the scale's ends are the range's own, outward on a first impression", () => {
  expect(say.scaleEnds(4.71, 7.88, false)).toEqual(['4.7', '7.9']);
  expect(say.scaleEnds(3.4, 6.2, true)).toEqual(['3', '7']);
  expect(say.scaleEnds(0.6, 1.4, true)).toEqual(['0.6', '1.4']);
});

const engagement = {
  n: 5,
  posts: 5,
  ratePct: 6.1,
  lowPct: 4.7,
  highPct: 7.9,
  isFirstImpression: false,
  rates: [],
  leftOut: [],
  medianViewsN: 0,
};

test('creators seen here are a comparison with their number, niche and language', () => {
  const seen = { kind: 'seen' as const, creators: 42, niche: 'BookTok' };
  const reference = { mu: Math.log(6.8), sd: 0.6, source: seen };
  expect(say.comparisonSentence({ ...engagement, percentile: 48, reference })).toBe(
    'Middle of 42 BookTok creators seen here: above 48%.',
  );
  const source = { ...seen, niche: 'Skincare', language: 'de' };
  expect(
    say.comparisonSentence({ ...engagement, percentile: 80, reference: { ...reference, source } }),
  ).toBe('Upper third of 42 skincare creators in German seen here: above 80%.');
});

test('too few creators seen are counted against what a comparison needs', () => {
  const missingReference = { creators: 6, needed: 10, niche: 'Skincare' };
  expect(say.comparisonSentence({ ...engagement, missingReference })).toBe(
    'Not enough to compare: 6 of 10 skincare creators seen.',
  );
});

test('the drawing of the rates is said in words, and one of one post as such', () => {
  const rates = [4.2, 9.1, 6].map((pct, index) => ({ postId: String(index), pct }));
  expect(say.ratesSentence({ ...engagement, rates })).toBe('Rates of 3 posts: 4.2% to 9.1%.');
  expect(say.ratesSentence({ ...engagement, rates: rates.slice(1, 2) })).toBe(
    'Rate of the one post: 9.1%.',
  );
  expect(say.ratesSentence(engagement)).toBeUndefined();
  expect(say.confidenceSentence({ ...engagement, confidence: 'medium' })).toBe(
    'Medium confidence, from 5 posts.',
  );
});

test('ads that were left out are counted in English', () => {
  const leftOut = [{ reason: 'ad' as const, count: 2 }];
  expect(say.leftOutSentence({ ...engagement, leftOut })).toBe('2 posts left out: 2 ads.');
  const none = { ...engagement, n: 0, posts: 3, lowPct: undefined, highPct: undefined };
  expect(
    say.engagementSentence({ ...none, leftOut: [...leftOut, { reason: 'pinned', count: 1 }] }),
  ).toBe('No rate yet: of 3 posts read, 2 ads, 1 pinned.');
  expect(say.engagementSentence({ ...none, leftOut: [{ reason: 'ad', count: 3 }] })).toBe(
    'No rate yet: 3 of 3 posts: ads.',
  );
});

test('few creators seen are said to be drawn towards a public sample', () => {
  const source = { kind: 'seen' as const, creators: 12, niche: 'BookTok' };
  const reference = { mu: Math.log(6.8), sd: 0.6, source };
  expect(say.comparisonSentence({ ...engagement, percentile: 48, reference })).toBe(
    'Middle of 12 BookTok creators seen here: above 48%. So few are drawn towards a public sample.',
  );
});
