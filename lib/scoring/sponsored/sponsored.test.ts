import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Brief, emptyBrief } from '@/lib/model/brief';
import type { Post } from '@/lib/model/post';
import { rateSponsored } from './sponsored';

const day = 24 * 60 * 60 * 1000;
let nextId = 0;
const postOf = (fields: Partial<Post>): Post => {
  nextId += 1;
  return { id: String(nextId), observedAt: 100 * day, createdAt: nextId * 1000, ...fields };
};
const captions = (...texts: string[]) => texts.map((caption) => postOf({ caption }));
const brief = (fields: Partial<Brief>): Brief => ({ ...emptyBrief, ...fields });

test('the share is of the posts that could be read, and absent where there are none', () => {
  expect(rateSponsored({ posts: [] }).sharePct).toBeUndefined();
  expect(rateSponsored({ posts: [postOf({ plays: 900 })] })).toMatchObject({ n: 0, found: [] });
  const signal = rateSponsored({ posts: captions('#ad serum', 'my day', 'my cat', 'my dog') });
  expect(signal).toMatchObject({ n: 4, hard: 1, sharePct: 25, band: 'busy' });
});

test('the bands are none, up to 20, up to 40 and above; from three posts on', () => {
  const bandOf = (paid: number, all: number) =>
    rateSponsored({
      posts: captions(
        ...Array.from({ length: all }, (_, i) => (i < paid ? '#ad serum' : 'my day')),
      ),
    }).band;
  expect(bandOf(1, 2)).toBeUndefined();
  expect(bandOf(0, 3)).toBe('none');
  expect(bandOf(1, 5)).toBe('healthy');
  expect(bandOf(2, 5)).toBe('busy');
  expect(bandOf(3, 5)).toBe('saturated');
});

test('soft posts, suspects and programmes are counted apart from the share', () => {
  const signal = rateSponsored({
    posts: captions('#gifted', 'use code MAYA10', '#LIVERewards #paidpartnership', 'my day'),
  });
  expect(signal).toMatchObject({ sharePct: 0, soft: 1, suspects: 1, programmes: 1 });
  expect(signal.clarity).toEqual({ clear: 0, buried: 0, ambiguous: 1 });
});

test('pinned posts and ads count', () => {
  const posts = [postOf({ caption: '#ad', isPinned: true }), postOf({ isAd: true })];
  expect(rateSponsored({ posts })).toMatchObject({ n: 2, platform: 1, hard: 1, sharePct: 100 });
});

test('what was found comes newest first, at most 20, posts without a date last', () => {
  const posts = captions(...Array.from({ length: 25 }, () => '#ad serum'));
  const undated = postOf({ caption: '#ad', createdAt: undefined });
  const { found } = rateSponsored({ posts: [undated, ...posts] });
  expect(found).toHaveLength(20);
  expect(found[0]?.postId).toBe(posts.at(-1)?.id);
  expect(Object.keys(found[0] ?? {}).sort()).toEqual(
    ['at', 'brands', 'clarity', 'evidence', 'grade', 'postId'].sort(),
  );
});

test('three paid posts with one account make an always-on partner', () => {
  const { brands } = rateSponsored({
    posts: captions('#ad @glowlab', '#ad @GlowLab', '#gifted @glowlab', '#ad @other', 'hi @friend'),
  });
  expect(brands).toMatchObject([
    { brand: 'glowlab', posts: 3, isAlwaysOn: true },
    { brand: 'other', posts: 1, isAlwaysOn: false },
  ]);
});

test('whom a post answers, duets or stitches is no brand', () => {
  const { brands } = rateSponsored({
    posts: captions(
      'Replying to @curious #ad with @glowlab',
      'Antwort auf @neugierig Werbung: mit @glowlab #werbung',
      '#duet with @singer #ad',
    ),
  });
  expect(brands.map(({ brand }) => brand)).toEqual(['glowlab']);
});

test('competitors are found as mention, hashtag and words, never inside another word', () => {
  const posts = captions(
    'rival skin is fine',
    '#RivalSkin',
    'with @rivalskin',
    'with @rivalskin_us',
    'arrival skinny',
    '@rivalskinfan',
    'Replying to @rivalskin',
  );
  const { conflicts } = rateSponsored({ posts, brief: brief({ competitors: ['@RivalSkin'] }) });
  expect(conflicts.map(({ postId }) => posts.findIndex(({ id }) => id === postId))).toEqual([
    3, 2, 1,
  ]);
  const named = rateSponsored({ posts, brief: brief({ competitors: ['Rival Skin'] }) }).conflicts;
  expect(named.map(({ quote }) => quote)).toEqual([
    '@rivalskin_us',
    '@rivalskin',
    '#rivalskin',
    'rival skin is fine',
  ]);
});

test('a conflict has its date and says whether the post is paid', () => {
  const posts = captions('#ad my @rivalskin serum', 'my rivalskin serum', '#gifted @rivalskin');
  const { conflicts } = rateSponsored({ posts, brief: brief({ competitors: ['rivalskin'] }) });
  expect(conflicts.map(({ isPaid }) => isPaid)).toEqual([false, false, true]);
  expect(conflicts[2]?.at).toBe(posts[0]?.createdAt);
});

test('a partner’s hashtag names the competitor too', () => {
  const posts = captions('new in #RivalSkinPartner', '#rivalskinned');
  const { conflicts } = rateSponsored({ posts, brief: brief({ competitors: ['Rival Skin'] }) });
  expect(conflicts.map(({ quote }) => quote)).toEqual(['#rivalskinpartner']);
});

test('a competitor whose name contains another’s is told apart', () => {
  const posts = captions('#ad @glow', '#ad @glowlab');
  const { conflicts } = rateSponsored({ posts, brief: brief({ competitors: ['glow'] }) });
  expect(conflicts).toHaveLength(1);
});

test('paid and organic posts are compared from two and three eligible posts on', () => {
  const counted = (caption: string, likes: number, plays = 10_000) =>
    postOf({ caption, plays, likes, comments: 0, shares: 0, createdAt: 0 });
  const organic = [counted('a', 1000), counted('b', 1000), counted('c', 1000)];
  const paid = [counted('#ad', 500), counted('#ad', 500)];
  expect(rateSponsored({ posts: [...organic, ...paid.slice(1)] }).versusOrganic).toBeUndefined();
  expect(rateSponsored({ posts: [...organic.slice(1), ...paid] }).versusOrganic).toBeUndefined();
  const compared = rateSponsored({ posts: [...organic, ...paid] }).versusOrganic;
  expect(compared).toMatchObject({ paidN: 2, organicN: 3 });
  expect(compared?.ratio).toBeGreaterThan(0.5);
  expect(compared?.ratio).toBeLessThan(0.65);
  const [first, second] = paid;
  const withAd = [...organic, first, { ...second, isAd: true }].flatMap((post) => post ?? []);
  expect(rateSponsored({ posts: withAd as Post[] }).versusOrganic).toBeUndefined();
});

test('equal engagement compares as equal, however few the paid posts are', () => {
  const posts = ['#ad', '#ad', ...Array.from({ length: 20 }, () => 'my day')].map((caption) =>
    postOf({ caption, plays: 1000, likes: 300, comments: 0, shares: 0, createdAt: 0 }),
  );
  expect(rateSponsored({ posts }).versusOrganic?.ratio).toBeCloseTo(1, 9);
});

test('a marker that would not be clear in a wanted market is named, a label is clear anywhere', () => {
  const unclearIn = (markets: string[], fields: Partial<Post>) =>
    rateSponsored({ posts: [postOf(fields)], brief: brief({ markets }) }).unclearIn;
  expect(unclearIn(['US', 'DE'], { caption: '#ad serum' })).toEqual([
    { market: 'DE', marker: '#ad' },
  ]);
  expect(unclearIn(['US', 'DE'], { caption: '#ad #werbung serum' })).toEqual([]);
  expect(unclearIn(['DE'], { caption: '#ad serum', paidLabel: 'Paid partnership' })).toEqual([]);
  expect(unclearIn(['US', 'GB'], { caption: '#gifted serum' })).toHaveLength(2);
  expect(unclearIn(['US'], { caption: 'use code MAYA10' })).toEqual([]);
  expect(unclearIn(['AQ'], { caption: '#ad serum' })).toEqual([]);
});

test('no input yields a share outside 0 to 100 or a figure that is no number', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('#ad', '#gifted @a', 'use code A10', '@__proto__', '#LIVERewards', '\ud800'),
  );
  const count = fc.option(fc.constantFrom(0, 1, 500, 1e15), { nil: undefined });
  const post = fc.record({
    id: fc.nat().map(String),
    observedAt: fc.nat(),
    createdAt: fc.option(fc.nat(), { nil: undefined }),
    caption: fc.option(text, { nil: undefined }),
    hashtags: fc.option(fc.array(text), { nil: undefined }),
    mentions: fc.option(fc.array(text), { nil: undefined }),
    plays: count,
    likes: count,
    comments: count,
    shares: count,
    isAd: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(post), fc.array(text), fc.array(text), (posts, competitors, markets) => {
      const signal = rateSponsored({ posts, brief: brief({ competitors, markets }) });
      expect(signal.sharePct ?? 0).toBeGreaterThanOrEqual(0);
      expect(signal.sharePct ?? 0).toBeLessThanOrEqual(100);
      for (const value of Object.values(signal.versusOrganic ?? {})) {
        expect(Number.isFinite(value)).toBe(true);
      }
      for (const { evidence } of signal.found) expect(evidence.length).toBeGreaterThan(0);
      for (const { quote } of signal.conflicts) expect(quote).not.toBe('');
    }),
  );
});

test('a competitor of one or two letters is none of the words that everybody writes', () => {
  const named = (competitor: string, caption: string) =>
    rateSponsored({ posts: captions(caption), brief: brief({ competitors: [competitor] }) })
      .conflicts.length;
  expect(named('On', 'on my way to work #ad')).toBe(0);
  expect(named('M', "I'm so happy")).toBe(0);
  expect(named('X', 'maya x glowlab')).toBe(0);
  expect(named('HP', 'a bit of hp sauce')).toBe(0);
  expect(named('HP', 'my new HP laptop')).toBe(1);
  expect(named('On', 'running shoes from @on')).toBe(1);
  expect(named('On', 'running with @on_me')).toBe(0);
  expect(named('On', 'running shoes #on')).toBe(1);
  expect(named('H&M', 'a dress from H&M')).toBe(1);
  expect(named('花王', '花王の新作')).toBe(1);
});

test('conflicts follow the brief that asks', () => {
  const posts = captions('with @rivalskin', 'with @otherskin');
  const of = (competitors: string[]) =>
    rateSponsored({ posts, brief: brief({ competitors }) }).conflicts.map(
      ({ competitor }) => competitor,
    );
  expect(of(['rivalskin'])).toEqual(['rivalskin']);
  expect(of(['otherskin'])).toEqual(['otherskin']);
  expect(of([])).toEqual([]);
});
