import { expect, test } from 'vitest';
import type { GrowthSignal } from '@/lib/scoring/signals/growth-signal';
import { growthMessages as say } from './growth';

const fromAt = Date.UTC(2026, 2, 1, 12);
const toAt = Date.UTC(2026, 2, 10, 12);
const followers = { from: 9_000, to: 9_450, change: 450, changePct: 5, isWithinRounding: false };
const growth: GrowthSignal = { n: 2, fromAt, toAt, days: 9, followers, bursts: [], points: [] };

test('growth is said with both ends, percent and days', () => {
  expect(say.growthSentence(growth)).toBe(
    'Followers 9,000 to 9,450 (+5.0%), 1 Mar 2026 to 10 Mar 2026.',
  );
  expect([say.growthFigure(growth), say.growthOf(growth)]).toEqual(['+450', 'followers in 9 days']);
  const less = { ...followers, to: 8_550, change: -450, changePct: -5 };
  expect(say.growthBrief({ ...growth, followers: less })).toBe(
    '−5.0% between 2 encounters, as seen on this device.',
  );
});

test('a change within TikTok’s rounding is not called growth', () => {
  const rounded = { from: 1e6, to: 1.1e6, change: 1e5, changePct: 10, isWithinRounding: true };
  const signal = { ...growth, followers: rounded };
  expect(say.growthFigure(signal)).toBe('Within rounding');
  expect(say.growthBrief(signal)).toMatch(/the change may mean nothing\.$/);
});

test('no encounter, one, and two without followers are three answers, none of them 0', () => {
  const none = { n: 0, bursts: [], points: [] };
  expect(say.growthSentence(none)).toMatch(/^Not known yet/);
  expect(say.growthSentence({ ...none, n: 1 })).toMatch(/^Seen on one day only/);
  expect(say.growthSentence({ ...none, n: 2 })).toBe(
    'Not known: followers were not read twice in 2 encounters.',
  );
  expect(say.growthFigure(none)).toBeUndefined();
});

test('no change is said, and a jump asks for a look with another reason beside it', () => {
  const same = { ...followers, to: 9_000, change: 0, changePct: 0 };
  expect(say.growthBrief({ ...growth, followers: same })).toMatch(/^No change between 2/);
  expect(say.burstSentence({ fromAt, toAt: fromAt + 86_400_000, followers: 12_000 })).toBe(
    'Check first: about +12,000 followers within 48 hours, 1 Mar 2026 to 2 Mar 2026. A viral post may be the reason.',
  );
});

test('an unchanged rounded count is not called "no change": rounding may hide one', () => {
  const same = { from: 1.2e6, to: 1.2e6, change: 0, changePct: 0, isWithinRounding: true };
  const signal = { ...growth, followers: same, hearts: same };
  expect(say.growthFigure(signal)).toBe('Within rounding');
  expect(say.growthBrief(signal)).toMatch(/^Followers 1\.2M at both ends, .*may hide a change\.$/);
  expect(say.heartsSentence(signal)).toBe(
    'Likes received 1.2M at both ends: TikTok rounds such counts, which may hide a change.',
  );
});

test('a change between rounded counts is about so much', () => {
  const grown = {
    from: 52_400,
    to: 53_100,
    change: 700,
    changePct: 1.34,
    isWithinRounding: false,
  };
  const signal = { ...growth, followers: grown };
  expect(say.growthFigure(signal)).toBe('about +700');
  expect(say.growthBrief(signal)).toBe('About +1.3% between 2 encounters, as seen on this device.');
  expect(say.growthSentence(signal)).toContain('Followers 52.4K to 53.1K (about +1.3%)');
});
