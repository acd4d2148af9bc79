import { expect, test } from 'vitest';
import { type ChipRoom, toChipView } from './chip-view';
import { inventedEntry, inventedNow, inventedRating, inventedSubject } from './invented-subject';
import type { Subject } from './subject';

/** Seven pixels a character. */
const sevenEach = (text: string) => text.length * 7;
const roomy = { text: 2_000, toggle: 28, isShort: false };

function drawn(subject: Subject, room: ChipRoom): string {
  const { glyph, lead, rest } = toChipView(subject, room, inventedNow, sevenEach);
  return `${glyph} ${lead}${rest}`.trim();
}

test('a long topic gives way before the rate does', () => {
  const niche = { ...inventedRating.niche, label: 'Personal finance & investing' };
  const room = { ...roomy, text: 41 * 7 };
  expect(drawn(inventedSubject({ fit: undefined, niche }), room)).toBe(
    'Personal finance… · Micro · 6.1% of views',
  );
});

test('on a small tile a state keeps at least the tier', () => {
  const niche = { ...inventedRating.niche, label: 'Photography' };
  const room = { text: 17 * 7, toggle: 28, isShort: true };
  const seen = { posts: 3, firstAt: 0, lastAt: 0 };
  expect(drawn(inventedSubject({ fit: undefined, niche }, { seen }), room)).toBe('↻ 3× · Micro');
});

test('after a state the rate is worth more than a niche, never more than a fit', () => {
  const room = { ...roomy, text: 41 * 7 };
  const entry = inventedEntry({ decision: 'listed' });
  const niche = { ...inventedRating.niche, label: 'Photography' };
  expect(drawn(inventedSubject({ fit: undefined, niche }, { entry }), room)).toBe(
    '✓ Shortlisted · Micro · 6.1% of views',
  );
  expect(drawn(inventedSubject({}, { entry }), room)).toBe('✓ Shortlisted · Fit 81 · Micro');
});
