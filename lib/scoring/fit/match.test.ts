import { expect, test } from 'vitest';
import { type Brief, emptyBrief } from '@/lib/model/brief';
import { rateEngagement } from '@/lib/scoring/engagement/engagement';
import type { FitSignal } from '@/lib/scoring/signals/fit-signal';
import { rateSponsored } from '@/lib/scoring/sponsored/sponsored';
import { rateMatch } from './match';

const skincare: Brief = { ...emptyBrief, niches: ['skincare'] };
const fit: FitSignal = {
  fit: 81,
  posts: 3,
  topic: 1,
  lexical: 1,
  ngram: 1,
  focus: 1,
  matched: ['Skincare'],
  vetoed: [],
  language: { verdict: 'unknown', wanted: [], n: 0 },
  market: { verdict: 'unknown', wanted: [], n: 0 },
};
const engagement = { ...rateEngagement([], {}), n: 3, lowPct: 3, ratePct: 4, highPct: 6 };
const sponsored = rateSponsored({ posts: [] });

function match(brief: Partial<Brief>, facts: Partial<Parameters<typeof rateMatch>[0]> = {}) {
  return rateMatch({ brief: { ...skincare, ...brief }, fit, engagement, sponsored, ...facts });
}

test('without a topic in the brief there is nothing to fit', () => {
  expect(rateMatch({ brief: emptyBrief, fit, engagement, sponsored })).toBeUndefined();
});

test('a fit from 70 on fits, below it misses, and one not known yet is neither', () => {
  expect(match({})).toEqual({ verdict: 'fits', misses: [], unknown: [] });
  expect(match({}, { fit: { ...fit, fit: 69 } })?.misses).toEqual(['fit']);
  const { fit: _, ...unread } = fit;
  expect(match({}, { fit: unread })).toEqual({ verdict: 'unknown', misses: [], unknown: ['fit'] });
});

test('what is unknown is no miss: one fresh post is not too little engagement', () => {
  const none = rateEngagement([], {});
  expect(match({ minEngagementPct: 5 }, { engagement: none })).toEqual({
    verdict: 'fits',
    misses: [],
    unknown: ['engagement'],
  });
});

test('engagement misses only where the whole interval lies below', () => {
  expect(match({ minEngagementPct: 6 })?.verdict).toBe('fits');
  expect(match({ minEngagementPct: 6.1 })?.misses).toEqual(['engagement']);
});

test('a range of followers is half-open, and either end may be', () => {
  const range = { followers: { from: 5_000, to: 20_000 } };
  expect(match(range, { followers: 5_000 })?.verdict).toBe('fits');
  expect(match(range, { followers: 20_000 })?.misses).toEqual(['followers']);
  expect(match(range)?.unknown).toEqual(['followers']);
  expect(match({ followers: { to: 100 } }, { followers: 0 })?.verdict).toBe('fits');
  expect(match({ followers: {} }, { followers: 5 })?.unknown).toEqual([]);
});

test('each wish that is not met is named, in the order in which it is told', () => {
  const poor: FitSignal = {
    ...fit,
    fit: 10,
    vetoed: ['casino'],
    tierWanted: false,
    language: { verdict: 'other', wanted: ['en'], sharePct: 0, n: 3 },
    market: { verdict: 'some', wanted: ['GB'], sharePct: 40, n: 3 },
  };
  const brief: Partial<Brief> = {
    tiers: ['micro'],
    languages: ['en'],
    markets: ['GB'],
    vetoes: ['casino'],
    competitors: ['rivalskin'],
  };
  const { conflicts } = rateSponsored({
    posts: [{ id: '1', caption: '#ad with @rivalskin', mentions: ['rivalskin'], observedAt: 1 }],
    brief: { ...skincare, ...brief },
  });
  const found = match(brief, { fit: poor, sponsored: { ...sponsored, conflicts } });
  expect(conflicts.length).toBeGreaterThan(0);
  expect(found?.misses).toEqual(['fit', 'tier', 'language', 'veto', 'competitor']);
});
