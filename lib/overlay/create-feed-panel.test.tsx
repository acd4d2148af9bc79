import { parseHTML } from 'linkedom';
import { afterEach, expect, test, vi } from 'vitest';
import type { FeedReading, FeedReport } from '@/lib/model/feed-report';
import { createFeedPanel } from './create-feed-panel';
import type { OwnRoots } from './own-roots';

afterEach(() => {
  vi.unstubAllGlobals();
});

const recap: FeedReport['recap'] = {
  posts: 64,
  creators: 41,
  activeMs: 24 * 60_000,
  fitting: 12,
  listed: 5,
  later: 0,
  ruledOut: 3,
  reasons: [
    { reason: 'brand', count: 2 },
    { reason: undefined, count: 1 },
  ],
  tiers: [
    { tier: 'micro', label: 'micro', count: 40 },
    { tier: undefined, label: undefined, count: 1 },
  ],
};
const steady: FeedReading = { state: 'steady', posts: 50, fitting: 14, unknown: 0 };

function reportOf(reading: Partial<FeedReading> = {}, more: Partial<FeedReport> = {}): FeedReport {
  const searches = ['#skintok', 'glass skin'];
  return { campaign: 'Spring', reading: { ...steady, ...reading }, searches, recap, ...more };
}

/** Plain elements stand for the closed roots. */
function createScene(report = reportOf(), showsMeter = true) {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  vi.stubGlobal('document', document);
  const calls: string[] = [];
  const roots: OwnRoots = {
    attach: (host) => host.appendChild(document.createElement('div')) as unknown as ShadowRoot,
    of: () => undefined,
    repeat: () => false,
  };
  const ending = new AbortController();
  const panel = createFeedPanel({
    document,
    signal: ending.signal,
    roots,
    theme: 'light',
    onOpen: () => calls.push('open'),
    onClose: () => calls.push('close'),
    onReview: () => calls.push('review'),
  });
  panel.show({ report, showsMeter });
  const find = (selector: string) => document.querySelector(selector);
  const textOf = (selector: string) => find(selector)?.textContent.replace(/\s+/g, ' ').trim();
  return { panel, calls, ending, find, textOf };
}

test('the meter says its share, briefly where the navigation is narrow', () => {
  const { textOf, find } = createScene();
  expect(textOf('feedscout-meter .wide')).toBe('Feed 14/50 fit');
  expect(textOf('feedscout-meter .brief')).toBe('14/50');
  expect(find('feedscout-meter button')?.getAttribute('aria-label')).toBe(
    '14 of the last 50 posts fit the brief. Recap of this session',
  );
});

test.each([
  ['no-brief', 'This session'],
  ['early', 'Feed: too early'],
  ['dropped', '▼Feed 14/50 fit14/50'],
] as const)('in the state %s it says “%s”', (state, text) => {
  expect(createScene(reportOf({ state })).textOf('feedscout-meter button')).toBe(text);
});

test('nothing seen, or not wanted, is no meter', () => {
  const nothing = reportOf({}, { recap: { ...recap, posts: 0, creators: 0 } });
  expect(createScene(nothing).find('feedscout-meter')).toBeNull();
  expect(createScene(reportOf(), false).find('feedscout-meter')).toBeNull();
  expect(createScene(nothing).panel.hasReport()).toBe(false);
});

test('the recap opens, tells everything and closes', () => {
  const { panel, calls, textOf, find } = createScene();
  expect(find('feedscout-recap')).toBeNull();
  panel.toggle();
  expect(textOf('feedscout-recap header')).toContain('64 posts by 41 creators · 24 min');
  expect(textOf('.figures')).toBe('● Fit the brief12✓ Shortlisted5◔ Later0× Ruled out3');
  expect(textOf('.reasons-line')).toBe('Ruled out for brand or shop 2 · no reason 1');
  expect(textOf('.tier-mix .stack-legend')).toBe('•Micro 40?Below the table or unknown 1');
  expect(textOf('.meter p')).toBe('14 of the last 50 posts fit the brief.');
  expect(find('.advice')).toBeNull();
  panel.toggle();
  expect(find('feedscout-recap')).toBeNull();
  expect(calls).toEqual(['open', 'close']);
});

test('advice comes with a drop, and with a feed of which little fits', () => {
  const before = { posts: 50, fitting: 30 };
  const dropped = createScene(reportOf({ state: 'dropped', before, unknown: 3 }));
  dropped.panel.toggle();
  expect(dropped.textOf('.advice h4')).toBe('To bring it back');
  expect(dropped.textOf('.meter .quiet')).toMatch(/^3 posts among them cannot be compared/);
  const links = [...(dropped.find('.advice')?.querySelectorAll('a') ?? [])];
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    'https://www.tiktok.com/tag/skintok',
    'https://www.tiktok.com/search?q=glass%20skin',
  ]);
  const low = createScene(reportOf({ state: 'low' }, { searches: [] }));
  low.panel.toggle();
  expect(low.textOf('.advice h4')).toBe('To teach the feed');
  expect(low.find('.advice a')).toBeNull();
});

test('what is not known is left out, never 0', () => {
  const unknown = { ...recap, fitting: undefined, reasons: [], tiers: [] };
  const reading = { state: 'no-brief', posts: 0, fitting: 0, unknown: 0 } as const;
  const { panel, find, textOf } = createScene(
    reportOf(reading, { recap: unknown, campaign: undefined }),
  );
  panel.toggle();
  expect(textOf('.figures')).not.toContain('Fit the brief');
  expect(find('.tier-mix')).toBeNull();
  expect(find('.meter-bar')).toBeNull();
  expect(textOf('.meter')).toContain('No brief yet');
});

test('a newer report is drawn into an open recap, and the end takes all away', () => {
  const { panel, textOf, find, ending } = createScene();
  panel.toggle();
  panel.show({ report: reportOf({}, { recap: { ...recap, listed: 6 } }), showsMeter: false });
  expect(textOf('.figures')).toContain('Shortlisted6');
  expect(find('feedscout-meter')).toBeNull();
  ending.abort();
  expect(find('feedscout-recap')).toBeNull();
});

test('markup in a campaign’s name stays text', () => {
  const { panel, find } = createScene(reportOf({}, { campaign: '<img src=x>' }));
  panel.toggle();
  expect(find('img')).toBeNull();
});
