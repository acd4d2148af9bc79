import { type Brief, hasTopic } from '@/lib/model/brief';
import type { EngagementSignal } from '@/lib/scoring/signals/engagement-signal';
import type { FitSignal } from '@/lib/scoring/signals/fit-signal';
import type { BriefWish, MatchSignal } from '@/lib/scoring/signals/match-signal';
import type { SponsoredSignal } from '@/lib/scoring/signals/sponsored-signal';

/** From here on a fit counts as one; the chip's filled glyph begins here too. */
export const fittingFrom = 70;

export interface MatchInput {
  brief: Brief;
  fit: FitSignal;
  followers?: number;
  engagement: EngagementSignal;
  sponsored: SponsoredSignal;
}

type Answer = 'met' | 'missed' | 'unknown' | 'not-asked';

/**
 * Whether a creator is what the brief asks for, wish by wish. What is unknown is no miss: a creator of
 * whom one fresh post was seen is not too little engaging.
 *
 * - Engagement misses only where the whole 80 % interval lies below the least that is wanted.
 * - Language and market miss where the fit says `other` (under 30 % of the posts that tell).
 *
 * @returns `undefined` where the brief names no content: then there is nothing to fit
 * @example a fit of 81, micro wanted, engagement unknown // { verdict: 'fits', misses: [], unknown: ['engagement'] }
 */
export function rateMatch(input: MatchInput): MatchSignal | undefined {
  if (!hasTopic(input.brief)) return undefined;
  const answers = Object.entries(answerWishes(input)) as [BriefWish, Answer][];
  const withAnswer = (answer: Answer) =>
    answers.filter(([, given]) => given === answer).map(([wish]) => wish);
  const misses = withAnswer('missed');
  const unknown = withAnswer('unknown');
  const verdict = misses.length > 0 ? 'misses' : unknown.includes('fit') ? 'unknown' : 'fits';
  return { verdict, misses, unknown };
}

function answerWishes({
  brief,
  fit,
  followers,
  engagement,
  sponsored,
}: MatchInput): Record<BriefWish, Answer> {
  const { from, to } = brief.followers ?? {};
  return {
    fit: toAnswer(fit.fit === undefined ? undefined : fit.fit >= fittingFrom),
    tier: brief.tiers.length === 0 ? 'not-asked' : toAnswer(fit.tierWanted),
    followers:
      from === undefined && to === undefined
        ? 'not-asked'
        : toAnswer(
            followers === undefined
              ? undefined
              : followers >= (from ?? 0) && followers < (to ?? Number.POSITIVE_INFINITY),
          ),
    engagement:
      brief.minEngagementPct === undefined
        ? 'not-asked'
        : toAnswer(
            engagement.highPct === undefined
              ? undefined
              : engagement.highPct >= brief.minEngagementPct,
          ),
    language: toVerdict(brief.languages, fit.language.verdict),
    market: toVerdict(brief.markets, fit.market.verdict),
    veto: brief.vetoes.length === 0 ? 'not-asked' : toAnswer(fit.vetoed.length === 0),
    competitor:
      brief.competitors.length === 0 ? 'not-asked' : toAnswer(sponsored.conflicts.length === 0),
  };
}

function toAnswer(isMet: boolean | undefined): Answer {
  if (isMet === undefined) return 'unknown';
  return isMet ? 'met' : 'missed';
}

function toVerdict(wanted: readonly string[], verdict: FitSignal['language']['verdict']): Answer {
  if (wanted.length === 0) return 'not-asked';
  if (verdict === 'unknown') return 'unknown';
  return verdict === 'other' ? 'missed' : 'met';
}
