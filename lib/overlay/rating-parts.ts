import { messages } from '@/assets/messages/messages';
import type { Subject } from './subject';

export type ChipTone = 'fit' | 'text' | 'muted' | 'accent' | 'check';

/** A rating as the chip's segments. */
export interface RatingParts {
  glyph: string;
  tone: ChipTone;
  /** Everything, for the full text. */
  full: string[];
  /** What may be drawn, from the richest form to the poorest. */
  forms: string[][];
  /** Index in `forms` where a narrow card begins. */
  shortFrom: number;
  /** Index in `forms` from which on fit (or niche) or tier are left out. */
  poorFrom: number;
}

/** What the segments are made of. */
type RatedFacts = Pick<Subject, 'notRated' | 'tier' | 'rating' | 'isUnanswered'>;

const { signals, overlay } = messages;

/**
 * The figures in segments. Before the rating is there: the tier, and that the rest is on its way, or
 * that it will not come.
 *
 * @param lead what stands first: nothing, so that the topic leads; a state, so that the poorest
 *   form may be empty; or "Business account?", which takes the topic's place
 */
export function toRatingParts(
  { notRated, tier, rating, isUnanswered }: RatedFacts,
  lead: 'none' | 'state' | 'business',
): RatingParts {
  const tierFull = signals.tierAndFollowers(tier);
  const tierBrief = signals.tierWord(tier) ?? tierFull;
  const none: string[][] = lead === 'none' ? [] : [[]];
  if (notRated === 'ad') {
    const { ad, notRated: not } = overlay.chip;
    const full = [ad, tierFull, not];
    return {
      glyph: '',
      tone: 'muted',
      full,
      forms: [full, [ad, tierBrief, not], [ad, not]],
      shortFrom: 1,
      poorFrom: 2,
    };
  }
  if (notRated !== undefined) {
    const full = [signals.notRated[notRated]];
    const forms = [full, [overlay.chip[notRated]], ...none];
    return { glyph: '', tone: 'muted', full, forms, shortFrom: 0, poorFrom: 1 };
  }
  if (rating === undefined) {
    const { beingRated, unanswered } = overlay.chip;
    const full = [tierFull, isUnanswered ? unanswered : beingRated];
    const forms = [full, [tierFull], [tierBrief], ...none];
    return { glyph: '', tone: 'muted', full, forms, shortFrom: 0, poorFrom: 2 };
  }
  const { engagement, fit, niche, isBusiness } = rating;
  const fitBrief = signals.fitShort(fit);
  const topic = fitBrief ?? signals.nicheShort(niche);
  const topicBrief = fitBrief ?? signals.nicheBrief(niche);
  const range = signals.engagementRange(engagement);
  const rate = signals.engagementBrief(engagement);
  const rateFull =
    range === undefined ? [signals.noRateBrief(engagement)] : [range, signals.posts(engagement.n)];
  const rateBrief = rate ?? signals.noRate;
  const first = lead === 'business' ? [] : [topic];
  const firstBrief = lead === 'business' ? [] : [topicBrief];
  const business = isBusiness && lead === 'state' ? [signals.business] : [];
  const withFollowers = [...first, tierFull, ...rateFull.slice(0, 1)];
  const withPosts = [...first, tierBrief, ...rateFull];
  const rich = [
    [...first, tierFull, ...rateFull],
    // A first impression says so before it says how many followers.
    ...(engagement.isFirstImpression ? [withPosts, withFollowers] : [withFollowers, withPosts]),
    [...first, tierFull, rateBrief],
    [...first, tierBrief, rateBrief],
    // A long topic gives way before the rate does, and the topic before the tier.
    [...firstBrief, tierBrief, rateBrief],
    ...(lead === 'state' && fitBrief === undefined ? [[tierBrief, rateBrief]] : []),
    [...first, tierBrief],
    [...firstBrief, tierBrief],
  ];
  return {
    ...toMark(fitBrief === undefined ? undefined : fit?.fit),
    full: [...business, topic, tierFull, ...rateFull],
    forms: [...rich, ...(lead === 'none' ? [first, firstBrief] : [[tierBrief]]), ...none],
    shortFrom: 4,
    poorFrom: rich.length,
  };
}

/** ● from 70, ◐ from 40, ○ below; a niche instead of a fit has no mark. */
function toMark(fit: number | undefined): Pick<RatingParts, 'glyph' | 'tone'> {
  if (fit === undefined) return { glyph: '', tone: 'text' };
  if (fit >= 70) return { glyph: '●', tone: 'fit' };
  return fit >= 40 ? { glyph: '◐', tone: 'text' } : { glyph: '○', tone: 'muted' };
}
