import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CommentTally, commentClasses } from '@/lib/model/comment-tally';
import type { Post } from '@/lib/model/post';
import { authenticityTests } from '@/lib/scoring/signals/authenticity-signal';
import type { Rating } from '@/lib/scoring/signals/rating';
import { type RatingInput, rateCreator } from './rate-creator';

/**
 * What must hold of every rating, whatever a page sends. One rule a test: a failure prints the
 * smallest input that breaks it, and `seed` repeats it.
 */
const runs = { numRuns: 200, seed: 20_260_301 };

const now = 1_780_000_000_000;
const day = 24 * 60 * 60 * 1000;

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 3 });
const flag = maybe(fc.boolean());
const count = maybe(
  fc.oneof(
    { weight: 1, arbitrary: fc.constant(0) },
    { weight: 4, arbitrary: fc.integer({ min: 1, max: 2_000_000 }) },
    { weight: 1, arbitrary: fc.maxSafeNat() },
  ),
);
const instant = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: now - 400 * day, max: now + 2 * day }) },
  { weight: 1, arbitrary: fc.constantFrom(0, Number.MAX_SAFE_INTEGER) },
);
/** Words that some signal reads, so that the rules meet more than "nothing found". */
const word = fc.constantFrom(
  ...['#skintok', 'skincare', '#booktok', 'recipe', 'workout', '#ad', '#gifted', 'Werbung'],
  ...['paid partnership', 'use code MAYA10', '@rivalskin', 'Rival Skin', 'Replying to @ana', 'gun'],
  ...[
    'maya@glow.example',
    'IG: @maya.b',
    'DM for collabs',
    'official store',
    '16 y/o',
    '皮膚',
    '😍',
  ],
);
const hostile = fc.constantFrom(
  ...['', ' ', '__proto__', 'constructor', 'toString', '\ud83d', '\u0000', '$&', '(', '\\'],
  ...['a'.repeat(5_000), '# '.repeat(1_000), '\u202e@'],
);
const text = fc.oneof(
  { weight: 5, arbitrary: fc.array(word, { maxLength: 6 }).map((words) => words.join(' ')) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  { weight: 1, arbitrary: hostile },
);
const shortText = text.map((value) => value.slice(0, 150));
const shortTexts = maybe(fc.array(shortText, { maxLength: 4 }));
const niche = fc.oneof(fc.constantFrom('skincare', 'books', 'fitness'), shortText);
const language = fc.oneof(fc.constantFrom('en', 'de', 'un', 'zh-Hans'), shortText);
const country = fc.oneof(fc.constantFrom('US', 'vn', 'DE'), shortText);
const money = fc.record({
  amount: fc.oneof(fc.double({ min: 1e-9, max: 1e9, noNaN: true }), fc.constant(6)),
  currency: fc.constantFrom('USD' as const, 'VND' as const),
});

const perClass = <T>(
  value: fc.Arbitrary<T>,
): fc.Arbitrary<Record<(typeof commentClasses)[number], T>> =>
  fc.record({
    spam: value,
    'emoji-only': value,
    'mention-only': value,
    intent: value,
    question: value,
    specific: value,
    praise: value,
  });
const tally: fc.Arbitrary<CommentTally> = fc
  .record({
    classes: perClass(fc.oneof(fc.nat(40), fc.constant(0), fc.nat(2_000_000_000))),
    weights: perClass(fc.oneof(fc.double({ min: 0, max: 1e9, noNaN: true }), fc.constant(0))),
    duplicates: fc.nat(60),
    topLevel: fc.nat(60),
    answered: fc.nat(60),
  })
  .map((fields) => ({
    ...fields,
    read: Object.values(fields.classes).reduce((sum, n) => sum + n, 0),
    observedAt: now,
  }));

const postFields = fc.record<Omit<Post, 'id'>>({
  observedAt: instant,
  createdAt: maybe(instant),
  caption: maybe(text),
  hashtags: shortTexts,
  mentions: shortTexts,
  plays: count,
  likes: count,
  comments: count,
  shares: count,
  saves: count,
  isPinned: flag,
  isAd: fc.option(fc.boolean(), { nil: undefined, freq: 1 }),
  isPaidPartnership: flag,
  isAdAuthorized: flag,
  paidLabel: maybe(shortText),
  isCommerce: flag,
  language: maybe(language),
  location: maybe(country),
  labels: shortTexts,
  suggestedWords: shortTexts,
  warnings: shortTexts,
  commentTally: maybe(tally),
});
/** Counts of an ordinary post too, so that the figures that need several come about. */
const ordinaryPost = fc
  .record({
    plays: fc.integer({ min: 500, max: 3_000_000 }),
    ageDays: fc.integer({ min: 3, max: 300 }),
    fields: postFields,
  })
  .map(({ plays, ageDays, fields }) => ({
    ...fields,
    plays,
    likes: Math.round(plays / 12),
    comments: Math.round(plays / 400),
    shares: Math.round(plays / 900),
    createdAt: now - ageDays * day,
    observedAt: now,
    isPinned: undefined,
    isAd: undefined,
  }));
const posts = fc
  .array(fc.oneof(postFields, ordinaryPost), { maxLength: 12 })
  // One id may come twice: two captures of one post.
  .map((list): Post[] => list.map((fields, i) => ({ ...fields, id: String(i === 7 ? 1 : i + 1) })));

const input: fc.Arbitrary<RatingInput> = fc.record({
  creator: fc.record({
    handle: fc.constantFrom('glowbymaya', '__proto__', '名前'),
    name: maybe(shortText),
    bio: maybe(text),
    bioLink: maybe(fc.oneof(fc.constantFrom('https://linktr.ee/maya', 'maya@glow.example'), text)),
    followers: count,
    following: count,
    hearts: count,
    videos: count,
    isPrivate: fc.option(fc.constant(false), { nil: undefined }),
    isBusiness: flag,
    businessCategory: maybe(shortText),
    isOrganization: flag,
    isSeller: flag,
    region: maybe(country),
    language: maybe(language),
    accountCreatedAt: maybe(instant),
    profileReadAt: maybe(fc.oneof(instant, fc.constant(now))),
    observedAt: instant,
  }),
  posts,
  brief: maybe(
    fc.record({
      niches: fc.array(niche, { maxLength: 3 }),
      terms: fc.array(shortText, { maxLength: 4 }),
      vetoes: fc.array(shortText, { maxLength: 4 }),
      tiers: fc.subarray(['nano' as const, 'micro' as const, 'mega' as const]),
      languages: fc.array(language, { maxLength: 2 }),
      markets: fc.array(country, { maxLength: 2 }),
      competitors: fc.array(fc.oneof(fc.constantFrom('@rivalskin', 'Rival Skin'), shortText), {
        maxLength: 2,
      }),
      cpm: maybe(money),
    }),
  ),
  settings: fc.record({
    tierPreset: fc.constantFrom('standard', 'viral-nation', 'five-tier', 'custom'),
    customTiers: maybe(fc.constant([{ tier: 'mega' as const, label: 'big', from: 5 }])),
  }),
  postId: maybe(fc.constantFrom('1', '2', '99')),
  isPerson: flag,
  history: maybe(
    fc
      .array(fc.record({ at: instant, followers: count, hearts: count, videos: count }), {
        maxLength: 6,
      })
      .map((snapshots) => snapshots.toSorted((a, b) => a.at - b.at)),
  ),
  learned: maybe(
    fc.record({
      groups: fc.array(
        fc.record({
          niche: maybe(niche),
          language: maybe(language),
          creators: fc.nat(500),
          mean: fc.double({ min: -5, max: 8, noNaN: true }),
          sd: fc.double({ min: 0, max: 4, noNaN: true }),
        }),
        { maxLength: 4 },
      ),
      tags: fc.array(
        fc.record({
          tag: fc.constantFrom('glowtribe', 'skintok', '__proto__'),
          niche,
          creators: fc.nat(99),
        }),
        { maxLength: 3 },
      ),
      madeAt: fc.constant(now),
    }),
  ),
  quotedFee: maybe(money),
});

/** Made and rated once for all rules, which is most of the work. */
const given = fc.sample(input, runs);
let ratings: Rating[] | undefined;

function always(check: (rating: Rating, input: RatingInput) => void): void {
  try {
    ratings ??= given.map(rateCreator);
    for (const [i, rating] of ratings.entries()) check(rating, given[i] as RatingInput);
  } catch (error) {
    const property = fc.property(input, (one) => check(rateCreator(one), one));
    fc.assert(property, runs);
    throw error;
  }
}

/** Every number of a rating, with the way to it; indices are `[]`. */
function numbersIn(value: unknown, path = ''): { path: string; number: number }[] {
  if (typeof value === 'number') return [{ path, number: value }];
  if (Array.isArray(value)) return value.flatMap((item) => numbersIn(item, `${path}[]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    numbersIn(item, path === '' ? key : `${path}.${key}`),
  );
}

/** Logarithms, and changes, which may go down. */
const maySink =
  /^growth\.(?:followers|hearts)\.change(?:Pct)?$|\.reference\.mu$|^authenticity\.tests\[\]\.(?:value|threshold|typical)$/;
const ofHundred =
  /(?:percentile|sharePct|answeredPct)$|^fit\.fit$|^(?:comments|authenticity)\.score$/;
const ofOne = /^niche\.(?:focus|split\[\]\.share)$|^fit\.(?:topic|lexical|ngram|focus)$/;

test('no number is NaN or infinite', () => {
  always((rating) => {
    expect(numbersIn(rating).filter(({ number }) => !Number.isFinite(number))).toEqual([]);
  });
});

test('nothing that is counted or is a rate is negative', () => {
  always((rating) => {
    const sunk = numbersIn(rating).filter(({ path, number }) => number < 0 && !maySink.test(path));
    expect(sunk).toEqual([]);
  });
});

test('shares, percentiles, scores and the fit stay between 0 and 100, parts between 0 and 1', () => {
  always((rating) => {
    const numbers = numbersIn(rating);
    expect(
      numbers.filter(({ path, number }) => ofHundred.test(path) && number > 100 + 1e-9),
    ).toEqual([]);
    expect(numbers.filter(({ path, number }) => ofOne.test(path) && number > 1 + 1e-9)).toEqual([]);
  });
});

test('ranges run upwards around their middle', () => {
  always(({ engagement, views, price }) => {
    if (engagement.ratePct !== undefined) {
      expectRising(engagement.lowPct, engagement.ratePct, engagement.highPct);
    }
    if (views.low !== undefined) expectRising(views.low, views.median, views.high);
    if (price.low !== undefined) expectRising(price.low, price.middle, price.high);
    if (price.implied) expectRising(price.implied.low, price.implied.middle, price.implied.high);
  });
});

function expectRising(...numbers: (number | undefined)[]): void {
  expect(numbers).toEqual(numbers.toSorted((a, b) => (a ?? Number.NaN) - (b ?? Number.NaN)));
  expect(numbers).not.toContain(undefined);
}

test('engagement has its posts, and a percentile what it is compared with', () => {
  always(({ engagement }) => {
    expect(engagement.ratePct !== undefined).toBe(engagement.n > 0);
    expect(engagement.rates).toHaveLength(engagement.n);
    expect(engagement.confidence !== undefined).toBe(engagement.n > 0);
    expect(engagement.isFirstImpression).toBe(engagement.n === 1 || engagement.n === 2);
    const leftOut = engagement.leftOut.reduce((sum, { count }) => sum + count, 0);
    expect(leftOut).toBe(engagement.posts - engagement.n);
    expect(
      engagement.leftOut.every(({ reason, count }) => count > 0 || reason === 'no-posts'),
    ).toBe(true);
    if (engagement.percentile !== undefined) expect(engagement.reference).toBeDefined();
    if (engagement.reference?.source.kind === 'seen') {
      expect(engagement.reference.source.creators).toBeGreaterThan(0);
    }
    expect(engagement.medianViews !== undefined).toBe(engagement.medianViewsN > 0);
  });
});

test('views, conversation and the post have the posts behind them', () => {
  always(({ views, conversation, post }) => {
    expect(views.median !== undefined).toBe(views.n > 0);
    if (views.low !== undefined || views.perFollower !== undefined)
      expect(views.n).toBeGreaterThan(0);
    if (views.viral) expect(views.viral.count).toBeLessThanOrEqual(views.viral.n);
    for (const figure of [
      conversation.commentsPerView,
      conversation.commentsPerLike,
      conversation.savesPerView,
      conversation.savesPerLike,
    ]) {
      if (!figure) continue;
      expect(figure.n).toBeGreaterThan(0);
      expect(figure.n).toBeLessThanOrEqual(conversation.n);
      if (figure.percentile !== undefined) expect(figure.typicalPct).toBeDefined();
    }
    if (post?.timesMedian !== undefined) expect(post.n).toBeGreaterThan(0);
    if (post?.timesRate !== undefined) expect(post.ratePct).toBeDefined();
  });
});

test('the like-rate is there with its posts and comparison, or says what is missing', () => {
  always(({ likeRate }) => {
    expect(likeRate.missing !== undefined).toBe(likeRate.ratePct === undefined);
    if (likeRate.ratePct === undefined) return;
    expect(likeRate.videos).toBeGreaterThan(0);
    expect(likeRate.percentile !== undefined).toBe(likeRate.typicalPct !== undefined);
  });
});

test('a niche has posts that told it, its evidence and its share', () => {
  always(({ niche: { verdict, niche: id, label, classified, posts: read, ...rest } }) => {
    expect(classified).toBeLessThanOrEqual(read);
    expect(id !== undefined).toBe(label !== undefined);
    if (verdict === 'none' || verdict === 'mixed') expect(id).toBeUndefined();
    if (id === undefined) return;
    expect(rest.evidence.length + rest.fromLabels).toBeGreaterThan(0);
    if (verdict === 'first-impression') return;
    expect(classified).toBeGreaterThan(0);
    expect(rest.focus).toBeGreaterThan(0);
    expect(rest.split[0]?.niche).toBe(id);
  });
});

test('the fit answers a brief only, and each verdict in it has its number', () => {
  always(({ fit }, { brief }) => {
    expect(fit !== undefined).toBe(brief !== undefined);
    if (!fit) return;
    for (const { verdict, sharePct, n } of [fit.language, fit.market]) {
      if (verdict === 'unknown') continue;
      expect(sharePct).toBeDefined();
      expect(n).toBeGreaterThan(0);
    }
    expect(fit.vetoed.every((veto) => brief?.vetoes.includes(veto))).toBe(true);
  });
});

test('comments add up, and a score or a share answered has enough of them', () => {
  always(({ comments }) => {
    const sum = commentClasses.reduce((total, kind) => total + comments.counts[kind], 0);
    expect(comments.n).toBe(sum);
    expect(comments.n > 0).toBe(comments.posts > 0);
    expect(comments.duplicates).toBeLessThanOrEqual(comments.n);
    expect(comments.answered).toBeLessThanOrEqual(comments.topLevel);
    expect(comments.topLevel).toBeLessThanOrEqual(comments.n);
    expect(comments.answeredPct !== undefined).toBe(comments.topLevel > 0);
    if (comments.score !== undefined) expect(comments.n).toBeGreaterThanOrEqual(10);
    expect(comments.videoReplies).toBeLessThanOrEqual(comments.postsRead);
  });
});

test('a sponsored post carries its evidence, and the counts are of the posts read', () => {
  always(({ sponsored }) => {
    const { n, platform, hard, soft, suspects, programmes, clarity } = sponsored;
    expect(platform + hard + soft + suspects + programmes).toBeLessThanOrEqual(n);
    // Where a hashtag stands is not known without the caption.
    const placed = clarity.clear + clarity.buried + clarity.ambiguous;
    expect(placed).toBeLessThanOrEqual(platform + hard + soft);
    expect(placed).toBe(sponsored.found.filter((found) => found.clarity !== undefined).length);
    expect(sponsored.sharePct !== undefined).toBe(n > 0);
    if (sponsored.band !== undefined) expect(n).toBeGreaterThanOrEqual(3);
    for (const found of sponsored.found) {
      expect(found.evidence.filter((quote) => quote.trim() !== '')).not.toEqual([]);
      if (found.grade === 'suspect' || found.grade === 'programme') {
        expect(found.clarity).toBeUndefined();
      }
    }
    for (const { brand, posts: times, isAlwaysOn } of sponsored.brands) {
      expect(brand).not.toBe('');
      expect(times).toBeGreaterThan(0);
      if (isAlwaysOn) expect(times).toBeGreaterThanOrEqual(3);
    }
  });
});

test('a conflict and an organic comparison have what they rest on', () => {
  always(({ sponsored }, { brief }) => {
    for (const { competitor, quote, postId } of sponsored.conflicts) {
      expect(brief?.competitors).toContain(competitor);
      expect(quote.trim()).not.toBe('');
      expect(postId).toMatch(/^\d+$/);
    }
    if (sponsored.versusOrganic) {
      expect(sponsored.versusOrganic.paidN).toBeGreaterThanOrEqual(2);
      expect(sponsored.versusOrganic.organicN).toBeGreaterThanOrEqual(3);
    }
    expect(sponsored.unclearIn.every(({ market, marker }) => market !== '' && marker !== '')).toBe(
      true,
    );
  });
});

const ofPosts =
  /^(?:views-per-follower|engagement|likes-per-view|comments-per-like|uniform-views|repeated-comments)$/;

test('every authenticity test says its state, and one that fired its value and n', () => {
  always(({ authenticity }) => {
    expect(authenticity.tests.map(({ test }) => test)).toEqual(authenticityTests);
    for (const { test, state, value, n, penalty } of authenticity.tests) {
      expect(value !== undefined).toBe(state !== 'no-data');
      if (value !== undefined && ofPosts.test(test)) expect(n).toBeGreaterThan(0);
      expect(penalty > 0).toBe(state === 'check');
    }
    const states = authenticity.tests.map(({ state }) => state);
    expect(authenticity.checks).toBe(states.filter((state) => state === 'check').length);
    expect(authenticity.tested).toBe(states.filter((state) => state !== 'no-data').length);
    expect(authenticity.score !== undefined).toBe(authenticity.tested > 0);
  });
});

test('cadence and growth speak only of what was read', () => {
  always(({ cadence, growth }) => {
    expect(cadence.lastPostAt !== undefined).toBe(cadence.n > 0);
    if (cadence.perWeek !== undefined) {
      expect(cadence.n).toBeGreaterThanOrEqual(3);
      expect(cadence.windowDays).toBeGreaterThan(0);
    }
    if (cadence.state === 'slow' || cadence.state === 'dormant') {
      expect(cadence.isListRead).toBe(true);
      expect(cadence.daysSince).toBeGreaterThanOrEqual(30);
    }
    if (growth.followers || growth.hearts) expect(growth.n).toBeGreaterThanOrEqual(2);
    for (const figure of [growth.followers, growth.hearts]) {
      if (figure) expect(figure.change).toBe(figure.to - figure.from);
    }
    for (const burst of growth.bursts) {
      expect(burst.followers).toBeGreaterThanOrEqual(10_000);
      expect(burst.toAt - burst.fromAt).toBeLessThanOrEqual(2 * day);
    }
    expect(growth.points.map(({ at }) => at)).toEqual(
      growth.points.map(({ at }) => at).toSorted((a, b) => a - b),
    );
  });
});

test('business, contact, content and safety carry what they found', () => {
  always(({ business, isBusiness, contact, content, safety }, { brief }) => {
    if (business.kind !== undefined) expect(business.reasons).not.toEqual([]);
    expect(isBusiness).toBe(business.kind !== undefined && !business.isOverridden);
    expect(contact.email !== undefined).toBe(contact.route === 'email');
    expect(contact.emailType !== undefined).toBe(contact.email !== undefined);
    if (contact.route === 'link') expect(contact.bioLink).toMatch(/^https?:\/\//i);
    for (const { handle } of contact.otherHandles) expect(handle).toMatch(/^[a-z0-9._-]+$/);
    if (contact.invitation !== undefined) {
      expect(contact.invitation.trim()).not.toBe('');
      expect([...contact.invitation].length).toBeLessThanOrEqual(60);
    }
    if (content.language) expect(content.language.n).toBeGreaterThan(0);
    if (content.region?.from === 'posts') expect(content.region.n).toBeGreaterThan(0);
    for (const { text: warning } of safety.warnings) expect(warning.trim()).not.toBe('');
    for (const { term, quote } of safety.vetoes) {
      expect(brief?.vetoes.map((veto) => veto.trim())).toContain(term.trim());
      expect(quote.trim()).not.toBe('');
    }
  });
});

test('a price has the scout’s CPM or a quoted fee and the views behind it', () => {
  always(({ price, views }, { brief, quotedFee }) => {
    if (price.low !== undefined) {
      expect(price.cpm).toEqual(brief?.cpm);
      expect(price.viewsN).toBeGreaterThan(0);
    }
    if (price.implied) expect(price.implied.fee).toEqual(quotedFee);
    expect(price.viewsN).toBe(views.n);
    expect(price.articles.every(({ low, high }) => low > 0 && low <= high)).toBe(true);
  });
});

test('of a withheld account no signal says more than of one unknown', () => {
  always((_, one) => {
    const rating = rateCreator({ ...one, creator: { ...one.creator, isPrivate: true } });
    expect(rating.notRated).toBe('private');
    expect(rating.engagement.n + rating.comments.n + rating.sponsored.n + rating.views.n).toBe(0);
    // The followers alone are shown, as of now.
    expect(rating.growth.points.length).toBeLessThanOrEqual(1);
    expect(rating.growth.hearts ?? rating.growth.followers).toBeUndefined();
    expect(rating.contact).toEqual({ route: 'unchecked', otherHandles: [] });
    expect([rating.price.low, rating.price.implied, rating.post]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

test('the same input is rated the same again, and left as it was', () => {
  always((rating, one) => {
    const before = structuredClone(one);
    expect(rateCreator(structuredClone(one))).toEqual(rating);
    expect(one).toEqual(before);
  });
});
