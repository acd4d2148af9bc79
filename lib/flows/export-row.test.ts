import { expect, test, vi } from 'vitest';
import { en } from '@/assets/messages/en/catalogue';
import { defaultSettings } from '@/lib/model/settings';
import { parseCsv } from '@/lib/outreach/intake/test-csv';
import { rateCreator } from '@/lib/scoring/rate-creator';
import type { Rating } from '@/lib/scoring/signals/rating';
import { createEntry, withAnnotation, withDecision } from '@/lib/store/entry-record';
import { buildFile, sampleFile } from './export-file';
import type { ExportableRow } from './export-row';

const now = Date.UTC(2027, 2, 3, 9);

const unknown = rateCreator({
  creator: { handle: 'noah', observedAt: now },
  posts: [],
  settings: defaultSettings,
});

const rated: Rating = {
  ...unknown,
  tier: { ...unknown.tier, followers: 52_400, tier: 'micro', label: 'Micro' },
  engagement: {
    ...unknown.engagement,
    n: 5,
    posts: 6,
    ratePct: 6.149,
    lowPct: 4.72,
    highPct: 7.91,
    percentile: 48.26,
    reference: {
      mu: 1.8,
      sd: 0.75,
      source: { kind: 'sample', id: 'vn-feed-2025', region: 'VN' },
    },
    medianViews: 18_200,
    medianViewsN: 5,
  },
  niche: { ...unknown.niche, verdict: 'strong', niche: 'skincare', label: 'Skincare' },
  fit: {
    fit: 80.6,
    posts: 5,
    topic: 1,
    lexical: 1,
    ngram: 1,
    focus: 1,
    matched: [],
    vetoed: [],
    language: { verdict: 'ok', wanted: [], n: 0 },
    market: { verdict: 'unknown', wanted: [], n: 0 },
  },
  sponsored: { ...unknown.sponsored, n: 5, sharePct: 20 },
  authenticity: {
    tests: [
      { test: 'hearts-per-follower', state: 'nothing', threshold: 1, penalty: 0 },
      { test: 'like-rate', state: 'check', threshold: -1.15, penalty: 25 },
      { test: 'following', state: 'check', threshold: 5_000, penalty: 15 },
      { test: 'views-per-follower', state: 'no-data', threshold: 0.01, penalty: 0 },
    ],
    tested: 3,
    checks: 2,
    score: 60,
  },
  price: {
    ...unknown.price,
    cpm: { amount: 12, currency: 'EUR' },
    viewsN: 5,
    low: 52.4,
    middle: 218.4,
    high: 910.31,
  },
  contact: { email: 'maya@example.org', emailType: 'personal', otherHandles: [], route: 'email' },
  content: {
    language: { code: 'en', sharePct: 100, n: 5 },
    region: { code: 'VN', n: 5, from: 'posts' },
  },
};

const listed = withAnnotation(
  withDecision(createEntry('c1', 'tt_41', now), { decision: 'listed', postId: '7001' }, now),
  { status: 'contacted', note: '=1+1, "really"', tags: ['spf', 'uk'] },
  now + 1,
);

const maya: ExportableRow = {
  key: 'tt_41',
  creator: {
    id: '41',
    handle: 'glowbymaya',
    name: 'Maya 🌸',
    bio: "I'm Maya 🌸 skin nerd",
    followers: 52_400,
    observedAt: now,
  },
  rating: rated,
  posts: [
    { id: '7001', kind: 'photo', caption: 'SPF, first', observedAt: now },
    { id: '7002', kind: 'video', observedAt: now },
  ],
  entry: listed,
  seen: { posts: 2, firstAt: now - 5, lastAt: now - 1 },
  lastSeenPostId: '7002',
};

const bare: ExportableRow = {
  key: '@noah',
  creator: { handle: 'noah', observedAt: now },
  rating: unknown,
  posts: [],
};

/** The only row of a file, by column. */
function exported(row: ExportableRow): Record<string, string> {
  const about = { preset: 'feedscout', campaign: 'Spring: launch', now } as const;
  const { header, lines } = sampleFile([row], about, 1);
  return Object.fromEntries(header.map((name, i) => [name, lines[0]?.[i] ?? '']));
}

const firedWords = [en.signals.checkWord('like-rate'), en.signals.checkWord('following')].join(
  '; ',
);

test('everything known of a creator is in the row', () => {
  expect(exported(maya)).toEqual({
    handle: 'glowbymaya',
    name: 'Maya 🌸',
    first_name: 'Maya',
    profile_url: 'https://www.tiktok.com/@glowbymaya',
    tier: 'micro',
    followers: '52400',
    engagement_rate_pct: '6.1',
    engagement_low_pct: '4.7',
    engagement_high_pct: '7.9',
    posts_rated: '5',
    engagement_percentile: '48.3',
    engagement_reference: 'feed posts in Vietnam, 2025',
    median_views: '18200',
    niche: 'Skincare',
    niche_fit: '81',
    content_language: 'en',
    region: 'VN',
    email: 'maya@example.org',
    email_type: 'personal',
    bio_link: '',
    contact_route: 'email',
    sponsored_share_pct: '20.0',
    check_first: firedWords,
    status: 'contacted',
    tags: 'spf; uk',
    note: '\'=1+1, "really"',
    campaign: 'Spring: launch',
    post_url: 'https://www.tiktok.com/@glowbymaya/photo/7001',
    post_caption: 'SPF, first',
    seen_at: '2027-03-03T08:59:59.999Z',
    added_at: '2027-03-03T09:00:00.000Z',
    contacted_at: '2027-03-03T09:00:00.001Z',
    fee_low: '52',
    fee_high: '910',
    fee_currency: 'EUR',
    tracking_url: '',
    promo_code: '',
    creator_key: 'tt_41',
  });
});

test('of a creator of whom only the handle is known nothing is made up', () => {
  const filled = Object.entries(exported(bare)).filter(([, cell]) => cell !== '');
  expect(Object.fromEntries(filled)).toEqual({
    handle: 'noah',
    profile_url: 'https://www.tiktok.com/@noah',
    posts_rated: '0',
    contact_route: 'unchecked',
    campaign: 'Spring: launch',
  });
});

test('without a decision the post seen last is the one, also when its facts are gone', () => {
  const seen = exported({ ...maya, entry: undefined });
  expect(seen.post_url).toBe('https://www.tiktok.com/@glowbymaya/video/7002');
  expect(seen.status).toBe('');
  expect(exported({ ...maya, entry: undefined, posts: [] })).toMatchObject({
    post_url: 'https://www.tiktok.com/@glowbymaya/video/7002',
    post_caption: '',
  });
});

test('later and ruled out are the status, and what was taken back has none', () => {
  const statusOf = (decision: 'later' | 'ruled-out' | 'none') =>
    exported({ ...maya, entry: withDecision(listed, { decision }, now) }).status;
  expect([statusOf('later'), statusOf('ruled-out'), statusOf('none')]).toEqual([
    'later',
    'ruled out',
    '',
  ]);
});

test('a reference without a percentile is no comparison', () => {
  const engagement = { ...rated.engagement, percentile: undefined };
  const row = exported({ ...maya, rating: { ...rated, engagement } });
  expect(row.engagement_percentile).toBe('');
  expect(row.engagement_reference).toBe('');
});

test('creators seen on this device are named as what the percentile is compared with', () => {
  const source = { kind: 'seen', creators: 42, niche: 'Skincare', language: 'en' } as const;
  const engagement = { ...rated.engagement, reference: { mu: 1.5, sd: 0.6, source } };
  const row = exported({ ...maya, rating: { ...rated, engagement } });
  expect(row.engagement_reference).toBe('42 Skincare creators in English seen');
});

test('nothing found and nothing tested are both empty: neither is "clean"', () => {
  const nothing = rated.authenticity.tests.map((one) => ({ ...one, state: 'nothing' as const }));
  for (const tests of [nothing, unknown.authenticity.tests]) {
    const authenticity = { ...unknown.authenticity, tests };
    expect(exported({ ...maya, rating: { ...rated, authenticity } }).check_first).toBe('');
  }
});

test('fees stand empty without a CPM, and without views to reckon with', () => {
  const empty = { fee_low: '', fee_high: '', fee_currency: '' };
  const { cpm: _, ...withoutCpm } = rated.price;
  const { low: __, ...withoutViews } = rated.price;
  for (const price of [withoutCpm, withoutViews, unknown.price]) {
    expect(exported({ ...maya, rating: { ...rated, price } })).toMatchObject(empty);
  }
});

test('a generalist is mixed, and a creator without a clear niche has none', () => {
  const mixed = { ...rated, niche: { ...rated.niche, verdict: 'mixed' as const } };
  expect(exported({ ...maya, rating: mixed }).niche).toBe('mixed');
  const none = { ...rated, niche: { ...rated.niche, verdict: 'none' as const } };
  expect(exported({ ...maya, rating: none }).niche).toBe('');
});

test('what is not rated has no figures, and a minor no contact', () => {
  const rateless = {
    engagement_rate_pct: '',
    posts_rated: '',
    median_views: '',
    niche_fit: '',
    sponsored_share_pct: '',
    check_first: '',
    fee_low: '',
    fee_high: '',
    fee_currency: '',
  };
  expect(exported({ ...maya, rating: { ...rated, notRated: 'private' } })).toMatchObject({
    ...rateless,
    email: 'maya@example.org',
  });
  expect(exported({ ...maya, rating: { ...rated, notRated: 'minor' } })).toMatchObject({
    ...rateless,
    first_name: '',
    email: '',
    contact_route: '',
  });
});

test('the scout’s word on a first name goes before the bio’s, and an agency’s mailbox has none', () => {
  expect(exported({ ...maya, givenName: 'May' }).first_name).toBe('May');
  expect(exported({ ...maya, givenName: '' }).first_name).toBe('');
  const contact = { ...rated.contact, emailType: 'management' as const };
  const managed = { ...maya, rating: { ...rated, contact }, givenName: 'May' };
  expect(exported(managed).first_name).toBe('');
});

test('a link and a code that were given are in the row', () => {
  const collaboration = { trackingUrl: 'https://brand.example/?a=1', promoCode: 'MAYA15' };
  expect(exported({ ...maya, collaboration })).toMatchObject({
    tracking_url: 'https://brand.example/?a=1',
    promo_code: 'MAYA15',
  });
});

test('rows keep their order, the file is named after campaign and day, and it is UTF-8', async () => {
  const file = buildFile([bare, maya], { preset: 'feedscout', campaign: 'Spring: launch', now });
  expect(file.name).toBe('feedscout-Spring-launch-2027-03-03.csv');
  expect(file.rows).toBe(2);
  expect(file.blob.type).toBe('text/csv;charset=utf-8');
  const bytes = await file.blob.arrayBuffer();
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  expect(parseCsv(text).map(([handle]) => handle)).toEqual(['handle', 'noah', 'glowbymaya']);
});

test('the file speaks English whatever the scout reads: files of all scouts have one form', async () => {
  vi.stubGlobal('navigator', { languages: ['es-ES', 'en'] });
  vi.resetModules();
  const { messages } = await import('@/assets/messages/messages');
  const spanish = await import('./export-file');
  vi.unstubAllGlobals();
  expect(messages.locale).toBe('es');
  const about = { preset: 'feedscout', campaign: 'Spring: launch', now } as const;
  const inSpanish = spanish.buildFile([bare, maya], about);
  const inEnglish = buildFile([bare, maya], about);
  expect(inSpanish.name).toBe(inEnglish.name);
  expect(await inSpanish.blob.text()).toBe(await inEnglish.blob.text());
});
