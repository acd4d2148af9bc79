import { expect, test } from 'vitest';
import type { Rating } from '@/lib/scoring/signals/rating';
import { type ChipView, toChipView } from './chip-view';
import { inventedEntry, inventedNow, inventedRating, inventedSubject } from './invented-subject';
import { toChipRoom } from './placement';
import type { Subject } from './subject';

/** Seven pixels a character: a full form of 43 characters fits into 301 pixels. */
const sevenEach = (text: string) => text.length * 7;
const roomy = { text: 2_000, toggle: 28, isShort: false };
const view = (subject: Subject, room = roomy) => toChipView(subject, room, inventedNow, sevenEach);
const drawn = ({ glyph, lead, rest }: ChipView) => `${glyph} ${lead}${rest}`.trim();
const rated = (rating: Partial<Rating>) => view(inventedSubject(rating));

test('a creator is drawn with fit, tier, followers, rate with its denominator, and posts', () => {
  const chip = view(inventedSubject());
  expect(drawn(chip)).toBe('● Fit 81 · Micro 52.4K · 4.7–7.9% of views · 5 posts');
  expect(chip.full).toBe('Fit 81 · Micro 52.4K · 4.7–7.9% of views · 5 posts');
  expect(chip.label).toBe('Feedscout: @glowbymaya');
  expect(chip.tone).toBe('fit');
});

test('fit has a glyph with its colour: full from 70, half from 40, empty below', () => {
  const marks = [70, 69, 40, 39].map((fit) => {
    const chip = rated({ fit: inventedRating.fit && { ...inventedRating.fit, fit } });
    return [chip.glyph, chip.tone];
  });
  expect(marks).toEqual([
    ['●', 'fit'],
    ['◐', 'text'],
    ['◐', 'text'],
    ['○', 'muted'],
  ]);
});

test('without a brief the niche stands where the fit would, without a glyph', () => {
  expect(drawn(rated({ fit: undefined }))).toBe(
    'Skincare · Micro 52.4K · 4.7–7.9% of views · 5 posts',
  );
});

test('a fit that cannot be given yet is no 0: the niche, or that the topic is unknown', () => {
  const fit = inventedRating.fit && { ...inventedRating.fit, fit: undefined };
  expect(rated({ fit }).lead).toBe('Skincare');
  const niche = {
    ...inventedRating.niche,
    verdict: 'none' as const,
    label: undefined,
    classified: 0,
    posts: 1,
  };
  expect(rated({ fit, niche }).lead).toBe('Topic unknown');
});

test('one post gives the range only, rounded outward, and says it is one', () => {
  const engagement = { ...inventedRating.engagement, n: 1, isFirstImpression: true };
  expect(drawn(rated({ engagement }))).toBe('● Fit 81 · Micro 52.4K · 4–8% of views · 1 post');
  const short = view(inventedSubject({ engagement }), { ...roomy, isShort: true });
  expect(drawn(short)).toBe('● Fit 81 · Micro · 4–8% of views');
});

test('where not all fits, a first impression keeps its posts and a rate its followers', () => {
  const room = { ...roomy, text: 310 };
  const engagement = { ...inventedRating.engagement, n: 1, isFirstImpression: true };
  expect(drawn(view(inventedSubject({ engagement }), room))).toBe(
    '● Fit 81 · Micro · 4–8% of views · 1 post',
  );
  expect(drawn(view(inventedSubject({}), room))).toBe('● Fit 81 · Micro 52.4K · 4.7–7.9% of views');
});

test('no eligible post gives no rate, and the reason', () => {
  const engagement = {
    n: 0,
    posts: 1,
    isFirstImpression: false,
    rates: [],
    leftOut: [{ reason: 'under-2-days' as const, count: 1 }],
    medianViewsN: 0,
  };
  expect(drawn(rated({ engagement }))).toBe(
    '● Fit 81 · Micro 52.4K · No rate yet: under 2 days old',
  );
});

test('unknown followers are said to be unknown', () => {
  const tier = { isRounded: false, isBorderline: false, others: [] };
  expect(rated({ tier }).full).toContain('Followers unknown');
});

test('below the lowest tier the followers stand without a tier word', () => {
  const tier = { followers: 3_120, isRounded: false, isBorderline: false, others: [] };
  expect(rated({ tier }).full).toContain('Fit 81 · 3,120 followers ·');
});

test('do not contact leads over everything and cannot be added', () => {
  const entry = inventedEntry({ contactedAt: inventedNow, status: 'contacted' });
  const chip = view(inventedSubject({}, { entry }, { isDoNotContact: true }));
  expect(drawn(chip)).toBe('⊘ Do not contact');
  expect(chip.toggle?.isDisabled).toBe(true);
  expect(chip.full).toContain('Fit 81');
});

test('a contact in another campaign leads, with its date and campaign', () => {
  const entry = inventedEntry({ status: 'contacted', contactedAt: Date.UTC(2025, 10, 3, 12) });
  const chip = view(inventedSubject({}, { elsewhere: [{ campaign: 'Autumn teaser', entry }] }));
  expect(drawn(chip)).toBe('✉ Contacted 3 Nov 2025 · Autumn teaser');
});

test('a contact of this year carries no year, and a later stage no date of the first message', () => {
  const contactedAt = Date.UTC(2026, 1, 2, 12);
  const contacted = inventedEntry({ decision: 'listed', status: 'contacted', contactedAt });
  expect(drawn(view(inventedSubject({}, { entry: contacted })))).toBe(
    '✉ Contacted 2 Feb · Spring launch',
  );
  const replied = inventedEntry({ decision: 'listed', status: 'replied', contactedAt });
  const chip = view(inventedSubject({}, { entry: replied }));
  expect(drawn(chip)).toBe('✉ Replied · Spring launch');
  expect(chip.toggle?.isPressed).toBe(true);
});

test('a shortlisted creator is said to be so before the fit, and the toggle is pressed', () => {
  const chip = view(inventedSubject({}, { entry: inventedEntry({ decision: 'listed' }) }));
  expect(drawn(chip)).toBe('✓ Shortlisted · Fit 81 · Micro 52.4K · 4.7–7.9% of views · 5 posts');
  expect(chip.toggle).toEqual({
    name: 'Add @glowbymaya to shortlist',
    isPressed: true,
    isPending: false,
    isDisabled: false,
  });
});

test('later is a state of its own, and not pressed', () => {
  const chip = view(inventedSubject({}, { entry: inventedEntry({ decision: 'later' }) }));
  expect(drawn(chip)).toMatch(/^◔ Later · Fit 81/);
  expect(chip.toggle?.isPressed).toBe(false);
});

test('a ruled out creator is dimmed, with reason and date', () => {
  const entry = inventedEntry({ decision: 'ruled-out', ruledOutReason: 'market' });
  const chip = view(inventedSubject({}, { entry }));
  expect(drawn(chip)).toBe('× Ruled out: market · 3 Mar');
  expect(chip.isDimmed).toBe(true);
  expect(chip.full).toContain('4.7–7.9% of views');
});

test('what was taken back looks undecided', () => {
  const chip = view(inventedSubject({}, { entry: inventedEntry({ decision: 'none' }) }));
  expect(chip.lead).toBe('Fit 81');
});

test('private accounts and minors are not rated and cannot be added', () => {
  const isPrivate = rated({ notRated: 'private' });
  expect(drawn(isPrivate)).toBe('Private account · not rated');
  expect(isPrivate.toggle).toBeUndefined();
  const minor = rated({ notRated: 'minor' });
  expect(drawn(minor)).toBe('Bio states an age under 18 · not rated');
  expect(minor.toggle).toBeUndefined();
  expect(minor.full).not.toMatch(/%|Fit/);
});

test('who turned private after being shortlisted can still be taken off the list', () => {
  const entry = inventedEntry({ decision: 'listed' });
  const chip = view(inventedSubject({ notRated: 'private' }, { entry }));
  expect(chip.toggle?.isPressed).toBe(true);
  expect(drawn(chip)).toBe('✓ Shortlisted · Private account · not rated');
});

test('an ad is not rated, but its creator can be added', () => {
  const chip = rated({ notRated: 'ad' });
  expect(drawn(chip)).toBe('Ad · Micro 52.4K · not rated');
  expect(chip.toggle?.isPressed).toBe(false);
});

test('a business is asked about where the fit would stand, and the fit stays in the full text', () => {
  const chip = rated({ isBusiness: true });
  expect(drawn(chip)).toBe('Business account? · Micro 52.4K · 4.7–7.9% of views · 5 posts');
  expect(chip.full).toContain('Fit 81');
});

test('a creator seen before says how often, in words for those who hear it', () => {
  const seen = { posts: 4, firstAt: 0, lastAt: inventedNow };
  const chip = view(inventedSubject({}, { seen }));
  expect(drawn(chip)).toMatch(/^↻ 4× · Fit 81 · Micro/);
  expect(chip.full).toMatch(/^seen with 4 posts · Fit 81/);
  const once = view(inventedSubject({}, { seen: { ...seen, posts: 1 } }));
  expect(once.lead).toBe('Fit 81');
});

test('before the background has answered the chip is complete without history', () => {
  const chip = view(inventedSubject({}, {}, { known: undefined, campaign: undefined }));
  expect(drawn(chip)).toBe('● Fit 81 · Micro 52.4K · 4.7–7.9% of views · 5 posts');
  expect(chip.toggle?.isPressed).toBe(false);
});

test('a decision that waits for the store makes the toggle pending, not pressed', () => {
  const chip = view(inventedSubject({}, {}, { pending: 'listed' }));
  expect(chip.toggle).toMatchObject({ isPressed: false, isPending: true });
});

test('whole segments give way as the room shrinks, and nothing is lost from the full text', () => {
  const widths = [400, 340, 280, 240, 180, 100, 10];
  const forms = widths.map((text) => drawn(view(inventedSubject(), { ...roomy, text })));
  expect(forms).toEqual([
    '● Fit 81 · Micro 52.4K · 4.7–7.9% of views · 5 posts',
    '● Fit 81 · Micro 52.4K · 4.7–7.9% of views',
    '● Fit 81 · Micro 52.4K · 6.1% of views',
    '● Fit 81 · Micro · 6.1% of views',
    '● Fit 81 · Micro',
    '● Fit 81',
    '● Fit 81',
  ]);
  const narrow = view(inventedSubject(), { ...roomy, text: 10 });
  expect(narrow.full).toBe('Fit 81 · Micro 52.4K · 4.7–7.9% of views · 5 posts');
});

test('a card under 340 pixels and any search result carry the short form', () => {
  const wide = (text: string) => text.length * 4;
  const lead = (kind: 'feed' | 'search', width: number) =>
    drawn(toChipView(inventedSubject(), toChipRoom(kind, width), inventedNow, wide));
  expect(lead('feed', 340)).toBe('● Fit 81 · Micro 52.4K · 4.7–7.9% of views · 5 posts');
  expect(lead('feed', 339)).toBe('● Fit 81 · Micro · 6.1% of views');
  expect(lead('search', 600)).toBe('● Fit 81 · Micro · 6.1% of views');
});

test('duets, stitches and photo posts are said to be so, unless the account is withheld', () => {
  const post = { id: '7001', kind: 'photo' as const, isDuet: true, observedAt: 0 };
  expect(view(inventedSubject({}, {}, { post })).full).toMatch(/5 posts · Photo post · Duet$/);
  const stitch = { id: '7001', isStitch: true, observedAt: 0 };
  expect(view(inventedSubject({}, {}, { post: stitch })).full).toMatch(/ · Stitch$/);
  const minor = inventedSubject({ notRated: 'minor' }, {}, { post });
  expect(view(minor).full).not.toContain('Duet');
});

test('before the rating is there the chip tells the tier, that the rest is on its way, and can add', () => {
  const unrated = inventedSubject({}, {}, { rating: undefined });
  expect(view(unrated)).toMatchObject({
    lead: 'Micro 52.4K',
    rest: ' · being rated …',
    tone: 'muted',
  });
  expect(view(unrated).toggle?.isDisabled).toBe(false);
  const silent = inventedSubject({}, {}, { rating: undefined, isUnanswered: true });
  expect(view(silent).full).toBe('Micro 52.4K · not rated: reload the page');
});

test('whoever may not be rated is so before any answer', () => {
  const unrated = inventedSubject({ notRated: 'private' }, {}, { rating: undefined });
  expect(view(unrated).full).toBe('Private account · not rated');
  expect(view(unrated).toggle).toBeUndefined();
});
