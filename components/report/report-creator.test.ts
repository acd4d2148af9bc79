import { expect, test } from 'vitest';
import { inventRow } from '@/components/desk/invented-row';
import { inventedWorld, inventListed } from './invented-report';
import { toWebAddress } from './report-additions';
import { toAgainst, toPublicName, toReportCreator } from './report-creator';

const toCreator = (...listed: Parameters<typeof inventListed>) =>
  toReportCreator(inventListed(...listed), inventedWorld, new Set());

test('a creator is told with the range first, the estimate from three posts on, and n', () => {
  expect(toCreator('maya')).toMatchObject({
    handle: 'maya',
    name: 'Name of maya',
    profileUrl: 'https://www.tiktok.com/@maya',
    tier: 'Micro',
    followers: '52.4K',
    engagement: { range: '4.7–7.9%', estimate: 'best estimate 6.1%', posts: '5 posts' },
    fit: '81',
    status: 'Shortlisted',
    added: [],
  });
});

test('from one post there is the range alone, and a sentence that does not speak to the scout', () => {
  const { engagement, reasons } = toCreator('maya', {
    engagement: { n: 1, ratePct: 6, lowPct: 4.2, highPct: 7.9, isFirstImpression: true },
  });
  expect(engagement?.estimate).toBeUndefined();
  expect(engagement?.pct).toBeUndefined();
  expect(reasons).toContain('4–8% of views is a first impression, from 1 post.');
  expect(reasons.join(' ')).not.toMatch(/Open the profile|you have seen|your/);
});

test('what is unknown is said to be, and is never 0', () => {
  const row = inventRow({ handle: 'maya', entry: { decision: 'listed' } });
  const creator = toReportCreator(row, inventedWorld, new Set());
  expect(creator).toMatchObject({
    name: undefined,
    followers: 'unknown',
    engagement: undefined,
    fit: undefined,
    niche: 'Topic unknown',
    origin: [],
    reasons: [],
  });
  expect(creator.noRate).toMatch(/^No rate yet/);
});

test('the post that led to the decision is linked, also where its facts are gone', () => {
  expect(toCreator('maya', { entry: { postId: '75' } }).postUrl).toBe(
    'https://www.tiktok.com/@maya/video/75',
  );
  expect(toCreator('maya').postUrl).toBeUndefined();
});

test('who was ruled out has a reason, who declined has said no', () => {
  const ruledOut = inventRow({
    handle: 'a',
    entry: { decision: 'ruled-out', ruledOutReason: 'market', note: 'rude' },
  });
  expect(toAgainst(ruledOut, inventedWorld)).toEqual({
    key: '@a',
    handle: 'a',
    name: undefined,
    profileUrl: 'https://www.tiktok.com/@a',
    size: 'Followers unknown',
    reason: 'Ruled out: market',
  });
  const declined = inventListed('b', { entry: { status: 'declined' } });
  expect(toAgainst(declined, inventedWorld).reason).toBe('Declined');
});

test('a name is one line that turns nothing around it, and no e-mail address', () => {
  expect(toPublicName('Maya 🌸')).toBe('Maya 🌸');
  expect(toPublicName('a\u202Eb\nc\u0000d')).toBe('ab c d');
  expect(toPublicName('مايا')).toBe('\u2068مايا\u2069');
  expect(toPublicName('W'.repeat(180))?.length).toBe(40);
  expect(toPublicName('maya@glow.example')).toBeUndefined();
  expect(toPublicName('\u202E \n')).toBeUndefined();
});

test('only web addresses are links', () => {
  expect(toWebAddress('https://glow.example/a')).toBe('https://glow.example/a');
  expect(toWebAddress('glow.example')).toBe('https://glow.example/');
  expect(toWebAddress('javascript:alert(1)')).toBeUndefined();
  expect(toWebAddress('data:text/html,x')).toBeUndefined();
  expect(toWebAddress('https://')).toBeUndefined();
});
