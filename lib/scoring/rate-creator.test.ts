import { expect, test } from 'vitest';
import { emptyBrief } from '@/lib/model/brief';
import type { Creator } from '@/lib/model/creator';
import type { Post } from '@/lib/model/post';
import { defaultSettings } from '@/lib/model/settings';
import { type RatingInput, rateCreator } from './rate-creator';

const now = 1_780_000_000_000;
const day = 24 * 60 * 60 * 1000;

const maya: Creator = {
  id: '6800000000000000001',
  handle: 'glowbymaya',
  name: 'Maya',
  bio: 'skin first ☀️ 📩 maya@glow.example',
  followers: 52_400,
  hearts: 910_000,
  videos: 310,
  observedAt: now,
};
const posts: Post[] = [1, 2, 3, 4, 5].map((i) => ({
  id: String(i),
  createdAt: now - i * 7 * day,
  observedAt: now,
  caption: 'SPF for dry skin #skintok',
  plays: 20_000 + 1_000 * i,
  likes: 1_200,
  comments: 60,
  shares: 40,
  language: 'en',
  location: 'US',
}));
const rate = (input: Partial<RatingInput> = {}) =>
  rateCreator({ creator: maya, posts, settings: defaultSettings, ...input });

test('one rating carries every signal, of the same creator and posts', () => {
  const rating = rate({
    brief: { ...emptyBrief, niches: ['skincare'], tiers: ['micro'], languages: ['en'] },
    postId: '2',
  });
  expect(rating.notRated).toBeUndefined();
  expect(rating.isBusiness).toBe(false);
  expect(rating.tier).toMatchObject({ tier: 'micro', followers: 52_400 });
  expect(rating.engagement).toMatchObject({ n: 5, posts: 5, confidence: 'medium' });
  expect(rating.likeRate.ratePct).toBeCloseTo(5.6, 1);
  expect(rating.niche).toMatchObject({ verdict: 'strong', niche: 'skincare' });
  expect(rating.fit).toMatchObject({ tierWanted: true, language: { verdict: 'ok' } });
  expect(rating.fit?.fit).toBeGreaterThanOrEqual(80);
  expect(rating.contact).toMatchObject({ route: 'email', email: 'maya@glow.example' });
  expect(rating.content).toMatchObject({ region: { code: 'US' }, language: { code: 'en' } });
  expect(rating.post).toMatchObject({ plays: 22_000, n: 4 });
});

test('engagement is compared with the market the posts were made in', () => {
  expect(rate().engagement.reference?.source).toMatchObject({ kind: 'sample', region: 'US' });
  const elsewhere = posts.map((post) => ({ ...post, location: 'FR' }));
  expect(rate({ posts: elsewhere }).engagement.percentile).toBeUndefined();
});

test('creators of the same niche seen on this device go before the market’s sample', () => {
  const learned = {
    groups: [{ niche: 'skincare', creators: 42, mean: 1.9, sd: 0.5 }],
    tags: [],
    madeAt: now,
  };
  expect(rate({ learned }).engagement.reference?.source).toMatchObject({
    kind: 'seen',
    creators: 42,
    niche: 'Skincare',
  });
});

test('the card’s post is set against the creator’s other posts in views and in rate', () => {
  const { post } = rate({ postId: '2' });
  expect(post?.timesMedian).toBeCloseTo(22_000 / 23_500, 6);
  expect(post?.timesRate).toBeGreaterThan(1);
  expect(post?.isViral).toBeUndefined();
});

test('a price needs a CPM, and is a range around the views outlook', () => {
  expect(rate().price.low).toBeUndefined();
  const brief = { ...emptyBrief, cpm: { amount: 6, currency: 'USD' as const } };
  const { price, views } = rate({ brief });
  expect(views).toMatchObject({ n: 5, median: 23_000 });
  expect(price.middle).toBeCloseTo(138, 6);
  expect(price.low).toBeLessThan(price.middle ?? 0);
});

test('without a brief there is no fit, only the niche', () => {
  expect(rate().fit).toBeUndefined();
  expect(rate().niche.niche).toBe('skincare');
});

test('without a card’s post there is no rating of one', () => {
  expect(rate().post).toBeUndefined();
  expect(rate({ postId: '99' }).post).toBeUndefined();
});

test('the tier table is the scout’s', () => {
  expect(rate({ settings: { tierPreset: 'five-tier' } }).tier.label).toBe('mid');
});

test('a card that is an ad is not rated, its creator is, from the other posts', () => {
  const withAd = posts.map((post) => (post.id === '1' ? { ...post, isAd: true } : post));
  const onAd = rate({ posts: withAd, postId: '1' });
  expect(onAd.notRated).toBe('ad');
  expect(onAd.engagement).toMatchObject({ n: 4, leftOut: [{ reason: 'ad', count: 1 }] });
  expect(rate({ posts: withAd, postId: '2' }).notRated).toBeUndefined();
});

test.each([
  ['private', { isPrivate: true }],
  ['minor', { bio: '16 y/o, skincare, mail: maya@glow.example' }],
] as const)('of a %s account nothing but the followers is given away', (notRated, fields) => {
  const rating = rate({
    creator: { ...maya, ...fields },
    brief: { ...emptyBrief, niches: ['skincare'] },
    postId: '1',
  });
  expect(rating.notRated).toBe(notRated);
  expect(rating.tier.tier).toBe('micro');
  expect(rating.engagement.n).toBe(0);
  expect(rating.engagement.ratePct).toBeUndefined();
  expect(rating.likeRate.ratePct).toBeUndefined();
  expect(rating.niche.verdict).toBe('none');
  expect(rating.fit?.fit).toBeUndefined();
  expect(rating.contact).toEqual({ route: 'unchecked', otherHandles: [] });
  expect(rating.views).toEqual({ n: 0 });
  expect(rating.conversation.n).toBe(0);
  expect(rating.price.low).toBeUndefined();
  expect(rating.post).toBeUndefined();
});

test('a business account looks like one until the scout says otherwise', () => {
  const creator = { ...maya, isBusiness: true };
  expect(rate({ creator }).isBusiness).toBe(true);
  expect(rate({ creator, isPerson: true }).isBusiness).toBe(false);
});

test('a creator known by handle only is rated as unknown, never as 0', () => {
  const rating = rateCreator({
    creator: { handle: 'nobody.yet', observedAt: now },
    posts: [],
    settings: defaultSettings,
  });
  expect(rating.tier.tier).toBeUndefined();
  expect(rating.engagement.ratePct).toBeUndefined();
  expect(rating.engagement.medianViews).toBeUndefined();
  expect(rating.likeRate.missing).toBe('followers-unknown');
  expect(rating.contact.route).toBe('unchecked');
  expect(rating.content).toEqual({});
});

test('input is left as it was', () => {
  const frozen = posts.map((post) => Object.freeze({ ...post }));
  expect(() =>
    rate({ creator: Object.freeze({ ...maya }), posts: Object.freeze(frozen), postId: '1' }),
  ).not.toThrow();
});

test('a post given twice counts once in every signal', () => {
  const brief = { ...emptyBrief, niches: ['skincare'], vetoes: ['dry skin'], competitors: ['spf'] };
  const paid = posts.map((post) => ({ ...post, caption: `#ad ${post.caption}` }));
  const twice = [...paid, ...paid.map((post) => ({ ...post }))];
  expect(rate({ posts: twice, brief, postId: '2' })).toEqual(
    rate({ posts: paid, brief, postId: '2' }),
  );
});

test('captions of many languages make no creator of the most frequent one', () => {
  const learned = {
    groups: [{ language: 'en', creators: 42, mean: 1.9, sd: 0.5 }],
    tags: [],
    madeAt: now,
  };
  const spoken = (...languages: string[]) =>
    rate({
      posts: posts.map((post, i) => ({ ...post, language: languages[i], location: 'FR' })),
      learned,
    }).engagement.reference;
  expect(spoken('en', 'en', 'en', 'de', 'fr')?.source).toMatchObject({ kind: 'seen' });
  expect(spoken('en', 'en', 'de', 'es', 'fr')).toBeUndefined();
});

test('an address of an import reaches the contact, and never for a minor', () => {
  const givenEmail = 'brought@glow.example';
  const creator = { ...maya, bio: 'skin first' };
  expect(rate({ creator, givenEmail }).contact).toMatchObject({
    email: givenEmail,
    route: 'email',
  });
  const minor = { ...maya, bio: '16 y/o, skincare' };
  expect(rate({ creator: minor, givenEmail }).contact.email).toBeUndefined();
  const unseen = { handle: 'maya', observedAt: 0 };
  const { contact, tier, engagement } = rate({ creator: unseen, posts: [], givenEmail });
  expect([contact.email, tier.tier, engagement.n]).toEqual([givenEmail, undefined, 0]);
});
