import { expect, test } from 'vitest';
import type { PriceSignal } from '@/lib/scoring/signals/price-signal';
import { priceMessages as say } from './price';

const cpm = { amount: 6, currency: 'USD' as const };
const price: PriceSignal = { cpm, viewsN: 5, low: 42.7, middle: 145, high: 513.2, articles: [] };

test('without a CPM there is no estimate, with one a range from its n', () => {
  expect(say.priceSentence({ viewsN: 5, articles: [] })).toBe(
    'Set a CPM in the brief to estimate.',
  );
  expect(say.priceFigure(price)).toBe('$43–513');
  expect(say.priceSentence(price)).toBe(
    'The views outlook from 5 posts at your CPM of $6, middle $145. Not the price.',
  );
  expect(say.priceSentence({ ...price, viewsN: 1 })).toContain(
    'from one post only, which says little, at your',
  );
});

test('views that are not known give no estimate', () => {
  const none = { cpm, viewsN: 0, articles: [] };
  expect(say.priceFigure(none)).toBeUndefined();
  expect(say.priceSentence(none)).toBe('No estimate at your CPM of $6 yet: views are not known.');
});

test('a quoted fee comes to a CPM with its range and n, or says why not', () => {
  const fee = { amount: 400, currency: 'EUR' as const };
  const implied = { fee, low: 7.1, middle: 22, high: 67.8 };
  expect(say.impliedSentence({ ...price, implied }, fee)).toBe(
    '€400 a post is a CPM of €22 at median views, €7.10–68 over the outlook (5 posts).',
  );
  expect(say.impliedSentence(price, fee)).toBe(
    '€400 a post: its CPM is not known without a views outlook.',
  );
  expect(say.impliedSentence(price, undefined)).toBeUndefined();
});

test('articles are context with their names and how far they differ', () => {
  const articles: PriceSignal['articles'] = [
    { source: 'S2', low: 100, high: 1_000 },
    { source: 'sponsorrate', low: 7_000, high: 7_000, isOpenEnded: true },
  ];
  expect(say.articlesSentence({ ...price, articles }, 'Micro')).toBe(
    'The articles name, for micro: $100–1,000 (Q&A on micro-influencers); $7,000 and more (sponsorrate, 2026). They differ 10 to 40 times.',
  );
  expect(say.articlesSentence(price, 'Micro')).toBeUndefined();
});

test('posts that nobody viewed are not said to have unknown views', () => {
  const unseen = { cpm, viewsN: 3, articles: [] };
  expect(say.priceSentence(unseen)).toBe(
    'No estimate at your CPM of $6: the median of 3 posts is 0 views.',
  );
  expect(say.priceSentence({ ...unseen, viewsN: 1 })).toBe(
    'No estimate at your CPM of $6: the one post has 0 views.',
  );
});
