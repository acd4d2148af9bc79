import { expect, test } from 'vitest';
import { type Brief, emptyBrief } from '@/lib/model/brief';
import type { Creator } from '@/lib/model/creator';
import type { Post } from '@/lib/model/post';
import { defaultSettings } from '@/lib/model/settings';
import { rateCreator } from '@/lib/scoring/rate-creator';
import { matchBrief } from './match-brief';

const day = 24 * 60 * 60 * 1000;
const now = Date.UTC(2027, 2, 3, 9);
const captions = [
  'my 3 step routine for dry skin ☀️ #skintok #spf',
  'SPF every single day with @rivalskin #skincare #ad',
  'honest words on this vitamin c serum #skincaretips',
];
const creator: Creator = { id: '1', handle: 'maya', followers: 52_400, observedAt: now };
const posts: Post[] = captions.map((caption, i) => ({
  id: String(i + 1),
  caption,
  language: 'en',
  plays: 10_000,
  likes: 500,
  comments: 30,
  shares: 20,
  createdAt: now - (5 + i) * day,
  observedAt: now,
}));

const toRated = (fields: Partial<Creator> = {}) => {
  const person = { ...creator, ...fields };
  const rating = rateCreator({ creator: person, posts, settings: defaultSettings });
  return { key: 'tt_1', creator: person, posts, rating };
};

const briefs: [string, Partial<Brief>][] = [
  ['a niche', { niches: ['skincare'] }],
  ['terms and must-avoid words', { terms: ['SPF', 'serum'], vetoes: ['dry skin'] }],
  ['a tier and a language', { niches: ['skincare'], tiers: ['nano'], languages: ['de'] }],
  ['followers and a market', { niches: ['skincare'], followers: { to: 9_000 }, markets: ['US'] }],
  ['engagement', { niches: ['skincare'], minEngagementPct: 30 }],
  ['a competitor', { niches: ['skincare'], competitors: ['@rivalskin'] }],
];

test.each(briefs)('with %s fit and match are those of a whole rating', (_, wish) => {
  const brief = { ...emptyBrief, ...wish };
  const whole = rateCreator({ creator, posts, brief, settings: defaultSettings });
  const found = matchBrief(toRated(), brief);
  expect(found?.match).toEqual(whole.match);
  expect(found?.fit).toEqual(whole.fit);
});

test('without content in the brief there is nothing to match', () => {
  expect(matchBrief(toRated(), { ...emptyBrief, tiers: ['micro'] })).toBeUndefined();
});

test('a private account is not matched, whatever its posts say', () => {
  const brief = { ...emptyBrief, niches: ['skincare'] };
  expect(matchBrief(toRated({ isPrivate: true }), brief)).toBeUndefined();
});
