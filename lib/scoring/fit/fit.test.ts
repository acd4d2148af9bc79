import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Brief, emptyBrief } from '@/lib/model/brief';
import type { Post } from '@/lib/model/post';
import { rateFit } from './fit';

const postsOf = (captions: string[], fields: Partial<Post> = {}): Post[] =>
  captions.map((caption, i) => ({ id: String(i + 1), observedAt: 0, caption, ...fields }));

const skincare = postsOf([
  'my 3 step routine for dry skin ☀️ #skintok #spf #skincareroutine',
  'SPF every single day, no excuses #skincare #sunscreen',
  'honest words on this vitamin c serum #skincaretips',
  'new moisturizer who dis #grwm #skintok',
  'Sunday reset 🧖 #selfcare',
]);
const makeup = postsOf([
  'full glam for prom #makeuptok',
  'lip combo #lipcombo #makeup',
  'mascara test #beautytok',
]);
const gym = postsOf(['deadlift PR #gymtok', 'leg day #fitness', 'meal prep #highprotein #gymtok']);

const brief = (fields: Partial<Brief>): Brief => ({ ...emptyBrief, ...fields });
const fitOf = (posts: readonly Post[], wish: Partial<Brief>, bio?: string) =>
  rateFit({ creator: { bio }, posts, brief: brief(wish) });

test('a creator of the niche fits, a neighbour hardly, a stranger not', () => {
  const wish = { niches: ['skincare'], terms: ['SPF', 'dry skin'] };
  const [own, near, far] = [skincare, makeup, gym].map((posts) => fitOf(posts, wish).fit ?? -1);
  expect(own).toBeGreaterThanOrEqual(80);
  expect(near).toBeLessThan(40);
  expect(far).toBeLessThan(5);
});

test('what was found is named: the niche’s label and the terms, as the scout wrote them', () => {
  const { matched, matchedNiches } = fitOf(skincare, {
    niches: ['skincare', 'cars'],
    terms: ['SPF', 'Dry Skin', 'retinol'],
  });
  expect(matched).toEqual(['Skincare', 'SPF', 'Dry Skin']);
  expect(matchedNiches).toEqual([{ id: 'skincare', label: 'Skincare' }]);
});

test('chosen niches are alternatives: one of them is enough', () => {
  const one = fitOf(skincare, { niches: ['skincare'] }).topic;
  const either = fitOf(skincare, { niches: ['skincare', 'cars', 'gaming'] }).topic;
  expect(either).toBeGreaterThanOrEqual(one - 0.01);
});

test('terms alone make a brief: hashtags and niche words name the niche too', () => {
  expect(fitOf(skincare, { terms: ['#skintok'] }).fit).toBeGreaterThanOrEqual(70);
  expect(fitOf(skincare, { terms: ['skincare', 'sunscreen'] }).fit).toBeGreaterThanOrEqual(70);
  expect(fitOf(gym, { terms: ['skincare', 'sunscreen'] }).fit).toBeLessThan(10);
});

test('a brief of words no niche knows is compared by its words alone', () => {
  const synths = postsOf(['patching my modular', 'new modular module, modular heaven', 'lunch']);
  const signal = fitOf(synths, { terms: ['modular'] });
  expect(signal.topic).toBe(0);
  expect(signal.focus).toBeCloseTo(2 / 3, 10);
  expect(signal.fit).toBeGreaterThan(60);
  expect(fitOf(gym, { terms: ['modular'] }).fit).toBeLessThan(10);
});

test('focus counts: the same niche among other things fits less', () => {
  const wish = { niches: ['skincare'] };
  const diluted = fitOf([...skincare, ...gym, ...makeup], wish);
  expect(diluted.focus).toBeLessThan(0.5);
  expect(diluted.fit).toBeLessThan(fitOf(skincare, wish).fit ?? 0);
});

test('each must-avoid word costs 30 and is listed, once, wherever it stands', () => {
  const wish = { niches: ['skincare'], terms: ['SPF'] };
  const clean = fitOf(skincare, wish).fit ?? 0;
  const [first, ...rest] = skincare;
  const tainted = [
    { ...(first as Post), id: '8', caption: `${first?.caption} #Giveaway casino casino` },
    ...rest,
  ];
  const one = fitOf(tainted, { ...wish, vetoes: ['casino', 'vape'] });
  expect(one.vetoed).toEqual(['casino']);
  expect(one.fit).toBeLessThanOrEqual(clean - 28);
  expect(one.fit).toBeGreaterThanOrEqual(clean - 32);
  const two = fitOf(tainted, { ...wish, vetoes: ['casino', 'giveaway'] });
  expect(two.vetoed).toEqual(['casino', 'giveaway']);
  expect(two.fit).toBe((one.fit ?? 0) - 30);
});

test('a must-avoid word in the bio counts, a word that only contains it does not', () => {
  expect(
    fitOf(skincare, { niches: ['skincare'], vetoes: ['casino'] }, 'casino nights').vetoed,
  ).toEqual(['casino']);
  expect(
    fitOf(skincare, { niches: ['skincare'], vetoes: ['every', 'kin', 'skintokk'] }).vetoed,
  ).toEqual(['every']);
});

test('fit is never below 0', () => {
  expect(fitOf(gym, { niches: ['skincare'], vetoes: ['leg', 'meal', 'deadlift'] }).fit).toBe(0);
});

test('under 30 % of captions in a wanted language caps the fit at 50', () => {
  const german = skincare.map((post) => ({ ...post, language: 'de' }));
  const signal = fitOf(german, { niches: ['skincare'], languages: ['en'] });
  expect(signal.language).toEqual({ verdict: 'other', wanted: ['en'], sharePct: 0, n: 5 });
  expect(signal.fit).toBe(50);
});

test('a must-avoid word is felt below the cap too', () => {
  const german = skincare.map((post) => ({ ...post, language: 'de' }));
  expect(fitOf(german, { niches: ['skincare'], languages: ['en'], vetoes: ['serum'] }).fit).toBe(
    20,
  );
});

test('30 to 60 % is some, 60 % is enough, and neither changes the fit', () => {
  const languages = (...codes: string[]) =>
    skincare.map((post, i) => ({ ...post, language: codes[i] }));
  const wish = { niches: ['skincare'], languages: ['en'] };
  const fit = fitOf(skincare, { niches: ['skincare'] }).fit;
  const some = fitOf(languages('en', 'en', 'de', 'de', 'de'), wish);
  expect(some.language).toMatchObject({ verdict: 'some', sharePct: 40, n: 5 });
  expect(some.fit).toBe(fit);
  const ok = fitOf(languages('en', 'en', 'en', 'de', 'de'), wish);
  expect(ok.language).toMatchObject({ verdict: 'ok', sharePct: 60 });
  expect(ok.fit).toBe(fit);
});

test('an unknown language neither caps nor praises, and "un" is unknown', () => {
  const wish = { niches: ['skincare'], languages: ['en'] };
  const un = skincare.map((post) => ({ ...post, language: 'un' }));
  expect(fitOf(un, wish)).toMatchObject({ language: { verdict: 'unknown', n: 0 } });
  expect(fitOf(un, wish).fit).toBe(fitOf(skincare, { niches: ['skincare'] }).fit);
});

test('regional forms of a language are that language', () => {
  const posts = skincare.map((post) => ({ ...post, language: 'zh-Hans' }));
  expect(fitOf(posts, { niches: ['skincare'], languages: ['zh'] }).language.verdict).toBe('ok');
});

test('no wish for a language is no opinion on it', () => {
  const posts = skincare.map((post) => ({ ...post, language: 'de' }));
  expect(fitOf(posts, { niches: ['skincare'] }).language).toEqual({
    verdict: 'unknown',
    wanted: [],
    n: 5,
  });
});

test('a brief without a topic has no fit, and still tells languages, tiers and must-avoid words', () => {
  const signal = rateFit({
    creator: {},
    posts: skincare.map((post) => ({ ...post, language: 'en' })),
    brief: brief({ languages: ['en'], tiers: ['micro'], vetoes: ['serum'] }),
    tier: 'micro',
  });
  expect(signal.fit).toBeUndefined();
  expect(signal).toMatchObject({
    language: { verdict: 'ok' },
    tierWanted: true,
    vetoed: ['serum'],
  });
});

test('without any text there is nothing to compare: no fit, not 0', () => {
  expect(fitOf([], { niches: ['skincare'] }).fit).toBeUndefined();
  expect(fitOf(postsOf(['😂✨']), { niches: ['skincare'] }).fit).toBeUndefined();
});

test('a bio alone is weak evidence', () => {
  const signal = fitOf([], { niches: ['skincare'] }, 'skincare and SPF, dermatologist');
  expect(signal.fit).toBeGreaterThan(0);
  expect(signal.fit).toBeLessThan(50);
  expect(signal.posts).toBe(0);
});

test('the wanted tier is told only where there is a wish and a tier', () => {
  const of = (tiers: Brief['tiers'], tier?: 'micro') =>
    rateFit({ creator: {}, posts: [], brief: brief({ tiers }), tier }).tierWanted;
  expect([of(['micro', 'nano'], 'micro'), of(['mega'], 'micro')]).toEqual([true, false]);
  expect([of([], 'micro'), of(['micro'])]).toEqual([undefined, undefined]);
});

test('an unknown niche id in a brief is ignored', () => {
  expect(fitOf(skincare, { niches: ['gone', 'skincare'] }).fit).toBe(
    fitOf(skincare, { niches: ['skincare'] }).fit,
  );
});

test('a long brief is not out of reach: five telling words stand for it', () => {
  const terms = [
    'SPF',
    'sunscreen',
    'serum',
    'retinol',
    'toner',
    'pores',
    'acne',
    'glow',
    'cleanser',
    'k-beauty',
    'peptides',
    'ceramides',
  ];
  expect(fitOf(skincare, { niches: ['skincare'], terms }).fit).toBeGreaterThanOrEqual(70);
});

test('the fit of a creator does not depend on who was rated before', () => {
  const wish = brief({ niches: ['skincare'], terms: ['SPF'] });
  const before = rateFit({ creator: {}, posts: skincare, brief: wish }).fit;
  for (const posts of [gym, makeup]) rateFit({ creator: {}, posts, brief: wish });
  expect(rateFit({ creator: {}, posts: skincare, brief: wish }).fit).toBe(before);
});

const madeIn = (...places: (string | undefined)[]) =>
  skincare.map((post, i) => ({ ...post, location: places[i] }));

test('under 30 % of posts made in a wanted country caps the fit at 50', () => {
  const wish = { niches: ['skincare'], markets: ['US'] };
  const signal = fitOf(madeIn('VN', 'VN', 'VN', 'US', undefined), {
    niches: ['skincare'],
    markets: ['GB'],
  });
  expect(signal.market).toEqual({ verdict: 'other', wanted: ['GB'], sharePct: 0, n: 4 });
  expect(signal.fit).toBe(50);
  expect(fitOf(madeIn('VN', 'VN', 'US', 'US', 'VN'), wish).market).toMatchObject({
    verdict: 'some',
    sharePct: 40,
  });
  expect(fitOf(madeIn('us', 'US', 'US', 'VN', 'VN'), wish).market.verdict).toBe('ok');
});

test('an unknown country neither caps nor praises, nor does a brief without a market', () => {
  const fit = fitOf(skincare, { niches: ['skincare'] }).fit;
  expect(fitOf(skincare, { niches: ['skincare'], markets: ['US'] })).toMatchObject({
    fit,
    market: { verdict: 'unknown', wanted: ['US'], n: 0 },
  });
  expect(fitOf(madeIn('VN', 'VN'), { niches: ['skincare'] })).toMatchObject({
    fit,
    market: { verdict: 'unknown', wanted: [], n: 2 },
  });
});

test('a hashtag that this device learnt counts towards the fit', () => {
  const posts = postsOf(['morning #dewyclub', 'evening #dewyclub']);
  const learned = {
    groups: [],
    tags: [{ tag: 'dewyclub', niche: 'skincare', creators: 5 }],
    madeAt: 1,
  };
  const wish = brief({ niches: ['skincare'] });
  const [before, after] = [undefined, learned].map((version) =>
    rateFit({ creator: {}, posts, brief: wish, learned: version }),
  );
  expect(before?.topic).toBe(0);
  expect(after?.topic).toBeGreaterThan(0.9);
  expect(after?.matched).toEqual(['Skincare']);
});

test('a fit is a whole number from 0 to 100 whatever a page or a brief says', () => {
  const text = fc.string({ unit: 'binary', maxLength: 80 });
  const texts = fc.array(text, { maxLength: 4 });
  fc.assert(
    fc.property(texts, texts, texts, text, (captions, terms, vetoes, bio) => {
      const signal = fitOf(postsOf(captions), { niches: ['skincare'], terms, vetoes }, bio);
      if (signal.fit !== undefined) {
        expect(Number.isInteger(signal.fit)).toBe(true);
        expect(signal.fit).toBeGreaterThanOrEqual(0);
        expect(signal.fit).toBeLessThanOrEqual(100);
      }
      for (const part of [signal.topic, signal.lexical, signal.ngram, signal.focus]) {
        expect(part).toBeGreaterThanOrEqual(0);
        expect(part).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test('a market in lower case or by its everyday name is the same country', () => {
  const made = (location: string) => skincare.map((post) => ({ ...post, location }));
  const verdict = (markets: string[], location: string) =>
    fitOf(made(location), { niches: ['skincare'], markets }).market.verdict;
  expect(verdict(['gb'], 'GB')).toBe('ok');
  expect(verdict(['UK'], 'GB')).toBe('ok');
  expect(verdict([' uk '], 'gb')).toBe('ok');
  expect(verdict(['US'], 'UK')).toBe('other');
  expect(fitOf(made('DE'), { niches: ['skincare'], markets: ['uk'] }).market.wanted).toEqual([
    'GB',
  ]);
});

test('a wish that is no code caps nobody, and a place that is none is not another place', () => {
  const wish = { niches: ['skincare'], languages: ['English'], markets: ['Great Britain'] };
  const posts = skincare.map((post) => ({ ...post, language: 'en', location: 'GB' }));
  const signal = fitOf(posts, wish);
  expect(signal.language.verdict).toBe('unknown');
  expect(signal.market.verdict).toBe('unknown');
  expect(signal.fit).toBe(fitOf(posts, { niches: ['skincare'] }).fit);
  const nowhere = skincare.map((post) => ({ ...post, location: '?' }));
  expect(fitOf(nowhere, { niches: ['skincare'], markets: ['GB'] }).market).toMatchObject({
    verdict: 'unknown',
    n: 0,
  });
});

test('a must-avoid word is found through signs that draw nothing, and not inside longer words', () => {
  const vetoed = (caption: string) => fitOf(postsOf([caption]), { vetoes: ['bet'] }).vetoed;
  expect(vetoed('place a b\u200be\u2060t')).toEqual(['bet']);
  expect(vetoed('\u202ebet\u202c')).toEqual(['bet']);
  expect(vetoed('better alphabet #alphabet #betterskin')).toEqual([]);
});

test('posts that carry nothing but tags for reach have nothing to compare', () => {
  const wish = { niches: ['skincare'] };
  expect(fitOf(postsOf(['#fyp #viral', '#foryou']), wish).fit).toBeUndefined();
  expect(fitOf(postsOf(['#fyp #kitchen']), wish).fit).toBeDefined();
});
