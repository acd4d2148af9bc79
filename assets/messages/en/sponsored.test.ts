import { expect, test } from 'vitest';
import type { SponsoredSignal } from '@/lib/scoring/signals/sponsored-signal';
import { sponsoredMessages as say } from './sponsored';

const nothing: SponsoredSignal = {
  n: 12,
  platform: 0,
  hard: 0,
  soft: 0,
  suspects: 0,
  programmes: 0,
  sharePct: 0,
  clarity: { clear: 0, buried: 0, ambiguous: 0 },
  found: [],
  brands: [],
  conflicts: [],
  unclearIn: [],
};
const at = Date.UTC(2025, 10, 3, 12);

test('labelled posts and those that sell without a label are counted apart', () => {
  expect(say.sponsoredSentence({ ...nothing, hard: 1, suspects: 2 })).toBe(
    '1 of 12 posts labelled paid; 2 more use a code, a shop link or a call to buy with no visible label.',
  );
  expect(say.sponsoredSentence({ ...nothing, suspects: 1, soft: 1, programmes: 2 })).toBe(
    'None of 12 posts labelled paid; 1 uses a code, a shop link or a call to buy with no visible label; 1 gifted or ambiguous; 2 in TikTok’s own programmes, which no brand pays.',
  );
});

test('no label is no proof, one post is one, and no post is no 0', () => {
  expect(say.sponsoredSentence(nothing)).toBe(
    'None of 12 posts labelled paid. No label is no proof that nobody paid.',
  );
  expect(say.sponsoredSentence({ ...nothing, n: 1, platform: 1 })).toBe(
    'The one post read is labelled paid.',
  );
  expect(say.sponsoredSentence({ ...nothing, n: 1 })).toMatch(/^The one post read carries no paid/);
  expect(say.sponsoredSentence({ ...nothing, n: 0 })).toBe(
    'Not known yet: no caption or label read.',
  );
  expect(say.sponsoredFigure({ ...nothing, n: 0 })).toBeUndefined();
});

test('a post that only runs as an ad is not called labelled', () => {
  const found = [
    { postId: '1', grade: 'platform' as const, evidence: ['isAdAuthorized'], brands: [] },
  ];
  expect(say.sponsoredSentence({ ...nothing, platform: 1, found })).toBe(
    '1 of 12 posts labelled paid or released to be run as an ad.',
  );
  expect(say.foundText(found[0] as (typeof found)[0])).toBe(
    'Date not known · By TikTok’s own word · a brand may run it as an ad',
  );
});

test('a find is quoted with its day and how clear it is', () => {
  expect(
    say.foundText({
      postId: '1',
      at,
      grade: 'hard',
      evidence: ['#ad', 'toString'],
      clarity: 'buried',
      brands: [],
    }),
  ).toBe('3 Nov 2025 · Labelled, buried among others · “#ad”, “toString”');
});

test('a conflict names competitor, day and quote, and whether the post is paid', () => {
  const conflict = { competitor: 'Rival Skin', postId: '1', at, quote: '@rivalskin', isPaid: true };
  expect(say.conflictSentence(conflict)).toBe(
    'Competitor Rival Skin in a paid post, 3 Nov 2025: “@rivalskin”.',
  );
  expect(say.conflictSentence({ ...conflict, at: undefined, isPaid: false })).toBe(
    'Competitor Rival Skin mentioned: “@rivalskin”.',
  );
});

test('a market is advice on clarity, never law', () => {
  expect(say.unclearSentence({ market: 'DE', marker: '#ad' })).toBe(
    '“#ad” would not be clear in Germany.',
  );
});

test('paid against organic, bands and clarity carry their n, and are silent without data', () => {
  const versusOrganic = { ratio: 0.68, paidPct: 4.2, organicPct: 6.2, paidN: 3, organicN: 15 };
  expect(say.versusOrganicSentence({ ...nothing, versusOrganic })).toBe(
    'Paid posts get 0.68× the engagement of the others: 4.2% of views (3 posts) against 6.2% (15 posts).',
  );
  expect(say.bandSentence({ ...nothing, sharePct: 25, band: 'busy' })).toMatch(
    /^25\.0% of 12 posts .*not calibrated\.$/,
  );
  const clarity = { clear: 2, buried: 0, ambiguous: 1 };
  expect(say.claritySentence({ ...nothing, clarity })).toBe(
    'Labels of 3 posts: 2 clear, 1 ambiguous.',
  );
  expect([
    say.versusOrganicSentence(nothing),
    say.bandSentence(nothing),
    say.claritySentence(nothing),
  ]).toEqual([undefined, undefined, undefined]);
});

test('a brand is said with its posts, and a lasting partner as one', () => {
  expect(say.brandText({ brand: 'glowlab', posts: 3, lastAt: at, isAlwaysOn: true })).toBe(
    '@glowlab in 3 posts, last 3 Nov 2025: a lasting partner',
  );
  expect(say.brandText({ brand: '@glowlab', posts: 1, isAlwaysOn: false })).toBe(
    '@glowlab in 1 post',
  );
});

test('what one post shows is said of that post', () => {
  const one = { ...nothing, n: 1 };
  expect(say.sponsoredSentence({ ...one, suspects: 1 })).toBe(
    'The one post read carries no paid label, but uses a code, a shop link or a call to buy.',
  );
  expect(say.sponsoredSentence({ ...one, soft: 1 })).toBe(
    'The one post read carries no paid label, but looks gifted or is ambiguous.',
  );
  expect(say.sponsoredSentence({ ...one, programmes: 1 })).toMatch(
    /^The one post read carries no paid label; it is part of TikTok’s own programmes/,
  );
});

test('posts without a label are never said to be unpaid', () => {
  expect(say.bandSentence({ ...nothing, band: 'none' })).toBe(
    '0.0% of 12 posts (none labelled). The bands are a proposal, not calibrated.',
  );
});

test('countries have their article', () => {
  expect(say.unclearSentence({ market: 'GB', marker: '#gifted' })).toBe(
    '“#gifted” would not be clear in the United Kingdom.',
  );
});
