import { expect, test } from 'vitest';
import type { Entry } from '@/lib/model/entry';
import { toChipView } from './chip-view';
import { readElsewhere } from './elsewhere';
import { inventedEntry, inventedNow, inventedSubject } from './invented-subject';

/** Seven pixels a character. */
const sevenEach = (text: string) => text.length * 7;

function known(...decided: [campaign: string, entry: Partial<Entry>][]) {
  return {
    elsewhere: decided.map(([campaign, entry]) => ({ campaign, entry: inventedEntry(entry) })),
  };
}

function chip(more: Parameters<typeof inventedSubject>[1], text = 2_000) {
  const room = { text, toggle: 28, isShort: false };
  const view = toChipView(inventedSubject({}, more), room, inventedNow, sevenEach);
  return { ...view, drawn: `${view.glyph} ${view.lead}${view.rest}`.trim() };
}

test('who is shortlisted in another campaign says so after the fit', () => {
  const { drawn, full } = chip(known(['Summer teaser', { decision: 'listed' }]));
  expect(drawn).toBe('● Fit 81 · ✓ in Summer teaser · Micro 52.4K · 4.7–7.9% of views · 5 posts');
  expect(full).toMatch(/^shortlisted in Summer teaser · Fit 81/);
});

test('a reason stands with the campaign that ruled out, and a later one has its own glyph', () => {
  const out = known(['Summer', { decision: 'ruled-out', ruledOutReason: 'market' }]);
  expect(chip(out).drawn).toContain('● Fit 81 · × Summer: market · Micro');
  expect(chip(out).full).toMatch(/^ruled out for Summer: market/);
  expect(chip(known(['Summer', { decision: 'later' }])).drawn).toContain('◔ in Summer');
});

test('it stands after how often someone was seen, and before the fit', () => {
  const seen = { posts: 4, firstAt: 0, lastAt: inventedNow };
  const { drawn } = chip({ ...known(['Summer', { decision: 'listed' }]), seen });
  expect(drawn).toMatch(/^↻ 4× · ✓ in Summer · Fit 81 · Micro/);
});

test('it outlives the rate as the room shrinks, and gives way before fit and tier do', () => {
  const more = known(['Summer teaser', { decision: 'listed' }]);
  expect([360, 301, 240, 180, 100].map((width) => chip(more, width).drawn)).toEqual([
    '● Fit 81 · ✓ in Summer teaser · Micro',
    '● Fit 81 · ✓ in Summer teaser · Micro',
    '● Fit 81 · ✓ Summer te… · Micro',
    '● Fit 81 · Micro',
    '● Fit 81',
  ]);
  expect(chip(more, 100).full).toMatch(/^shortlisted in Summer teaser/);
});

test('where something is decided here the chip draws that alone, and says the rest', () => {
  const entry = inventedEntry({ decision: 'listed' });
  const { drawn, full } = chip({ ...known(['Summer', { decision: 'ruled-out' }]), entry });
  expect(drawn).toBe('✓ Shortlisted · Fit 81 · Micro 52.4K · 4.7–7.9% of views · 5 posts');
  expect(full).toMatch(/^Shortlisted · ruled out for Summer · Fit 81/);
});

test('what was taken back here leaves the other campaign’s word', () => {
  const entry = inventedEntry({ decision: 'none' });
  expect(chip({ ...known(['Summer', { decision: 'listed' }]), entry }).drawn).toContain(
    '✓ in Summer',
  );
});

test('of several campaigns a listing is drawn, else the latest, and the others are counted', () => {
  const known3 = known(
    ['Spring', { decision: 'later', decidedAt: 9 }],
    ['Autumn', { decision: 'ruled-out', ruledOutReason: 'size', decidedAt: 5 }],
    ['Winter', { decision: 'ruled-out', decidedAt: 7 }],
    ['Nothing', { decision: 'none', decidedAt: 8 }],
  );
  const read = readElsewhere(inventedSubject({}, known3));
  expect(read?.drawn).toBe('× Winter +2');
  expect(read?.said).toEqual([
    'ruled out for Winter',
    'ruled out for Autumn: size',
    'later in Spring',
  ]);
  const listed = known(['A', { decision: 'later' }], ['B', { decision: 'listed' }]);
  expect(readElsewhere(inventedSubject({}, listed))?.drawn).toBe('✓ in B +1');
});

test('nothing decided elsewhere is nothing to say', () => {
  expect(readElsewhere(inventedSubject())).toBeUndefined();
  expect(readElsewhere(inventedSubject({}, known(['A', { decision: 'none' }])))).toBeUndefined();
});

test('a ruled out creator is dated by the decision, not by the last note', () => {
  const entry = inventedEntry({
    decision: 'ruled-out',
    ruledOutReason: 'size',
    decidedAt: Date.UTC(2026, 1, 14, 12),
  });
  expect(chip({ entry }).drawn).toBe('× Ruled out: size · 14 Feb');
});
