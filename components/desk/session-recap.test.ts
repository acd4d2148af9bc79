import { expect, test } from 'vitest';
import { emptyBrief } from '@/lib/model/brief';
import type { Entry } from '@/lib/model/entry';
import type { TierName } from '@/lib/model/tier';
import { filterRows } from './filter-rows';
import { inventRow } from './invented-row';
import { defaultDeskView } from './list-view';
import { sessionOf } from './session-of';
import { recapSession, toReviewView } from './session-recap';

const earlier = { startedAt: 100, lastAt: 200, activeMs: 60_000, posts: 4 };
const latest = { startedAt: 1_000, lastAt: 2_000, activeMs: 600_000, posts: 60 };
const sessions = [latest, earlier];
const withBrief = {
  id: 'c1',
  name: 'Spring',
  brief: { ...emptyBrief, terms: ['spf'] },
  createdAt: 1,
  updatedAt: 1,
};

interface Met {
  at: number;
  isFitting?: boolean;
  tier?: TierName;
  entry?: Partial<Entry>;
}

const meet = (handle: string, { at, isFitting, tier, entry }: Met) =>
  inventRow({
    handle,
    tier,
    entry,
    seen: { posts: 1, firstAt: at, lastAt: at },
    rating: { match: { verdict: isFitting ? 'fits' : 'misses', misses: [], unknown: [] } },
  });

const rows = [
  meet('fit.open', { at: 1_100, isFitting: true, tier: 'micro' }),
  meet('fit.listed', {
    at: 1_200,
    isFitting: true,
    tier: 'micro',
    entry: { decision: 'listed', decidedAt: 1_201 },
  }),
  meet('listed.before', {
    at: 1_300,
    isFitting: true,
    tier: 'nano',
    entry: { decision: 'listed', decidedAt: 150 },
  }),
  meet('off', {
    at: 1_400,
    entry: { decision: 'ruled-out', ruledOutReason: 'market', decidedAt: 1_401 },
  }),
  meet('off.too', {
    at: 1_500,
    entry: { decision: 'ruled-out', ruledOutReason: 'market', decidedAt: 9_000 },
  }),
  meet('off.why', {
    at: 1_500,
    entry: { decision: 'ruled-out', ruledOutReason: 'size', decidedAt: 1_600 },
  }),
  meet('maybe', { at: 2_000, entry: { decision: 'later', decidedAt: 2_100 } }),
  meet('taken.back', {
    at: 2_000,
    isFitting: true,
    entry: { decision: 'none', decidedAt: 2_100 },
  }),
  meet('other', { at: 150, isFitting: true }),
  inventRow({ handle: 'imported', entry: { decision: 'listed', decidedAt: 1_500 } }),
];
const data = { rows, sessions, campaign: withBrief };
const handles = (of: { creator: { handle: string } }[]) => of.map(({ creator }) => creator.handle);

test('a recap counts who was met in the session and what was decided on them since', () => {
  expect(recapSession(data, latest)).toMatchObject({
    seen: 8,
    fitting: 4,
    shortlisted: 1,
    later: 1,
    ruledOut: 3,
    reasons: [
      { reason: 'market', count: 2 },
      { reason: 'size', count: 1 },
    ],
    tiers: [{ tier: 'nano', count: 1 }, { tier: 'micro', count: 2 }, { count: 5 }],
  });
});

test('to review is who fits and is undecided, also after having been taken back', () => {
  expect(handles(recapSession(data, latest).toReview)).toEqual(['fit.open', 'taken.back']);
});

test('the view that a review opens shows exactly these', () => {
  const view = toReviewView(defaultDeskView, data, latest);
  expect(view.tab).toBe('seen');
  const shown = filterRows(rows, view.seen, { now: 3_000, session: latest });
  expect(handles(shown)).toEqual(handles(recapSession(data, latest).toReview));
  expect(view.seen.sessionAt).toBeUndefined();
  expect(toReviewView(view, data, earlier).seen.sessionAt).toBe(100);
});

test('a decision made after the next session began is not this session’s', () => {
  const row = meet('slow', { at: 150, entry: { decision: 'listed', decidedAt: 1_500 } });
  const recap = recapSession({ ...data, rows: [...rows, row] }, earlier);
  expect(recap).toMatchObject({ seen: 2, shortlisted: 0 });
});

test('without a brief nobody fits or misses, and everyone undecided is worth a review', () => {
  const open = { ...withBrief, brief: emptyBrief };
  const recap = recapSession({ ...data, campaign: open }, latest);
  expect(recap.fitting).toBeUndefined();
  expect(handles(recap.toReview)).toEqual(['fit.open', 'taken.back']);
  expect(toReviewView(defaultDeskView, { sessions, campaign: open }, latest).seen.facts).toEqual([
    'session',
  ]);
});

test('a session in which nobody was kept is told as empty', () => {
  const recap = recapSession({ ...data, rows: [] }, latest);
  expect(recap).toMatchObject({ seen: 0, fitting: 0, ruledOut: 0, reasons: [], tiers: [] });
});

test('a session that is gone means the latest, and none means none', () => {
  expect(sessionOf(sessions, 100)).toBe(earlier);
  expect(sessionOf(sessions, 5)).toBe(latest);
  expect(sessionOf([], 5)).toBeUndefined();
});
