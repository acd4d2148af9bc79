import { parseHTML } from 'linkedom';
import { afterEach, expect, test, vi } from 'vitest';
import type { Rating } from '@/lib/scoring/signals/rating';
import { createDossier } from './create-dossier';
import {
  inventedEntry,
  inventedNow,
  inventedPosts,
  inventedRating,
  inventedSubject,
} from './invented-subject';
import type { OwnRoots } from './own-roots';
import type { Subject } from './subject';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** The dossier's root with this subject in it; a plain element stands for the closed root. */
function open(subject: Subject, hasSidePanel = true): Element {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  vi.stubGlobal('document', document);
  let root: Element | undefined;
  const roots: OwnRoots = {
    attach(host) {
      root = host.appendChild(document.createElement('div'));
      return root as unknown as ShadowRoot;
    },
    of: () => undefined,
    repeat: () => false,
  };
  const nothing = () => {};
  createDossier({
    document,
    signal: new AbortController().signal,
    roots,
    theme: 'light',
    hasSidePanel,
    onDecide: nothing,
    onNote: nothing,
    onOverrideBusiness: nothing,
    onQuoteFee: nothing,
    onDoNotContact: nothing,
    onChooseCampaign: nothing,
    onOpen: nothing,
    onClose: nothing,
  }).open(subject, 'none');
  if (!root) throw new Error('The dossier attached no root: did createDossier stop using roots?');
  return root;
}

const labels = (root: Element) => [...root.querySelectorAll('dt')].map((dt) => dt.textContent);
const always = [
  'Fit',
  'Engagement',
  'Like rate',
  'Niche',
  'This post',
  'Sponsored',
  'Check first',
  'Contact',
  'Views',
  'Price',
  'Comments',
  'Conversation',
  'Cadence',
  'Growth',
  'Content',
  'Audience',
];

/** As much as is known of a creator on the first card. */
const poor: Rating = {
  ...inventedRating,
  tier: { isRounded: false, isBorderline: false, others: [] },
  engagement: {
    n: 0,
    posts: 0,
    isFirstImpression: false,
    rates: [],
    leftOut: [{ reason: 'no-posts', count: 0 }],
    medianViewsN: 0,
  },
  views: { n: 0 },
  conversation: { n: 0, sample: 'vn-feed-2025' },
  likeRate: { missing: 'followers-unknown' },
  niche: { ...inventedRating.niche, verdict: 'none', classified: 0, posts: 0, split: [] },
  fit: undefined,
  sponsored: {
    n: 0,
    platform: 0,
    hard: 0,
    soft: 0,
    suspects: 0,
    programmes: 0,
    clarity: { clear: 0, buried: 0, ambiguous: 0 },
    found: [],
    brands: [],
    conflicts: [],
    unclearIn: [],
  },
  authenticity: { tests: [], tested: 0, checks: 0 },
  cadence: { n: 0, isListRead: false, state: 'unknown' },
  growth: { n: 0, bursts: [], points: [] },
  price: { viewsN: 0, articles: [] },
  safety: { postsRead: 0, warnings: [], vetoes: [] },
};

const withPosts = (rating: Rating) => ({ explained: { rating, posts: inventedPosts } });

test('until the reasons are read the dossier says so, and decides and takes notes all the same', () => {
  const root = open(inventedSubject({}, {}, { explained: undefined }));
  expect(labels(root)).toEqual([]);
  expect(root.textContent).toContain('Reading the reasons …');
  expect(root.querySelector('textarea')).not.toBeNull();
  expect(root.querySelector('.primary')).not.toBeNull();
  const silent = open(inventedSubject({}, {}, { explained: undefined, isUnanswered: true }));
  expect(silent.textContent).toContain('Feedscout did not answer. Reload this page');
});

test('every signal is a row, in one order', () => {
  expect(labels(open(inventedSubject({}, {}, withPosts)))).toEqual(always);
});

test('business and brand safety are rows only where there is something to say', () => {
  const business = { kind: 'shop' as const, reasons: [], isOverridden: false };
  const safety = { postsRead: 6, warnings: [{ postId: '1', text: 'Sensitive' }], vetoes: [] };
  const shown = labels(open(inventedSubject({ isBusiness: true, business, safety })));
  expect(shown.slice(7, 9)).toEqual(['Brand safety', 'Business']);
});

test('what is not known is hatched and said, and no figure is 0, NaN or undefined', () => {
  const root = open(inventedSubject(poor));
  expect(labels(root)).toEqual(always);
  expect(root.querySelectorAll('.unknown')).toHaveLength(13);
  expect(root.textContent).not.toMatch(/NaN|undefined|Infinity|\b0%|\b0 (?:posts|views)/);
});

test('a private account shows why and nothing else of the signals', () => {
  const root = open(inventedSubject({ notRated: 'private' }));
  expect(labels(root)).toEqual([]);
  expect(root.textContent).toContain('Private account: its posts cannot be rated.');
});

test('posts and rates are drawn, fewer than five rates as dots', () => {
  const drawn = open(inventedSubject({}, {}, withPosts));
  expect(drawn.querySelectorAll('.histogram-bar').length).toBeGreaterThan(0);
  expect(drawn.querySelectorAll('.scatter-plot .post-dot')).toHaveLength(6);
  expect(drawn.querySelector('.scatter-plot')?.getAttribute('aria-label')).toMatch(
    /^Views of 6 posts by date, .*: 9,400 to 142K; 1 labelled paid\.$/,
  );
  const rates = inventedRating.engagement.rates.slice(0, 3);
  const few = open(inventedSubject({ engagement: { ...inventedRating.engagement, rates, n: 3 } }));
  expect(few.querySelectorAll('.histogram-bar')).toHaveLength(0);
  expect(few.querySelectorAll('.histogram-dot')).toHaveLength(3);
});

test('a change within rounding has no line, since it would rise where nothing is known to', () => {
  const points = [0, 9].map((days) => ({ at: inventedNow - days * 864e5, followers: 1e6 + days }));
  const followers = { from: 1e6, to: 1.1e6, change: 1e5, changePct: 10, isWithinRounding: true };
  const growth = { n: 2, followers, bursts: [], points };
  expect(open(inventedSubject({ growth })).querySelectorAll('.growth')).toHaveLength(0);
  const known = { ...growth, followers: { ...followers, isWithinRounding: false } };
  expect(open(inventedSubject({ growth: known })).querySelectorAll('.growth')).toHaveLength(1);
});

test('markup in a caption, a comment or a name stays text', () => {
  const hostile = '<img src=x onerror=alert(1)>';
  const root = open(
    inventedSubject(
      {
        comments: { ...inventedRating.comments, n: 1, posts: 1 },
        contact: { route: 'dm', otherHandles: [], invitation: hostile },
      },
      {},
      (rating) => ({ explained: { rating, posts: [], commentExamples: { question: [hostile] } } }),
    ),
  );
  expect(root.querySelectorAll('img')).toHaveLength(0);
  expect(root.textContent).toContain(hostile);
});

test('what other campaigns decided is listed with status and date, the latest first', () => {
  const day = (month: number, date: number) => Date.UTC(2026, month, date, 12);
  const elsewhere = [
    { campaign: 'Winter', entry: inventedEntry({ decision: 'later', decidedAt: day(0, 5) }) },
    {
      campaign: 'Autumn',
      entry: inventedEntry({
        campaignId: 'autumn',
        decision: 'listed',
        status: 'replied',
        contactedAt: day(0, 2),
        statusAt: { replied: day(1, 20) },
      }),
    },
    {
      campaign: 'Summer',
      entry: inventedEntry({
        campaignId: 'summer',
        decision: 'ruled-out',
        ruledOutReason: 'market',
        decidedAt: day(1, 3),
      }),
    },
    { campaign: 'Nothing', entry: inventedEntry({ campaignId: 'none', decision: 'none' }) },
  ];
  const root = open(inventedSubject({}, { elsewhere }));
  const lines = [...root.querySelectorAll('.elsewhere li')].map(({ textContent }) =>
    textContent.replace(/\s+/g, ' ').trim(),
  );
  expect(lines).toEqual([
    '✉ Replied in Autumn · 20 Feb 2026',
    '× Ruled out for Summer: market · 3 Feb 2026',
    '◔ Later in Winter · 5 Jan 2026',
  ]);
  expect(open(inventedSubject()).querySelector('.elsewhere')).toBeNull();
});

test('the campaign of the tab stands at the top, or that there is none yet', () => {
  const named = open(inventedSubject()).querySelector('.campaign button');
  expect(named?.getAttribute('aria-label')).toBe('Campaign of this tab: Spring launch');
  const none = open(inventedSubject({}, {}, { campaign: undefined }));
  expect(none.querySelector('.campaign')?.textContent).toContain('No campaign yet');
});

test('a side panel is offered only where the browser lets a page open one', async () => {
  const itemsOf = async (hasSidePanel: boolean) => {
    const root = open(inventedSubject(), hasSidePanel);
    const button = root.querySelector('.creator-menu button');
    button?.dispatchEvent(new (root.ownerDocument.defaultView?.Event ?? Event)('click'));
    await vi.waitFor(() => expect(root.querySelector('.creator-menu .menu')).not.toBeNull());
    return [...root.querySelectorAll('.creator-menu .menu button')].map(({ textContent }) =>
      textContent.replace(/[^\w ]/g, '').trim(),
    );
  };
  expect(await itemsOf(true)).toEqual(['Do not contact', 'Open side panel', 'Open in workspace']);
  expect(await itemsOf(false)).toEqual(['Do not contact', 'Open in workspace']);
});
