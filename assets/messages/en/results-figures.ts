/** What is said of the figures of results, and of what is missing. */
import type { Money } from '@/lib/model/money';
import type { EngagementLift } from '@/lib/scoring/results/engagement-lift';
import type { Missing } from '@/lib/scoring/results/figure';
import type { NextStep, Step } from '@/lib/scoring/results/next-step';
import type { Tally } from '@/lib/scoring/results/tally';
import { moneyEstimateText, moneyText } from './money';
import { fineText, percentText, plural, postsText, timesText, wholeText } from './numbers';

export const others = (n: number) => plural(n, 'other creator', 'other creators');
const redemptions = (n: number) => plural(n, 'redemption', 'redemptions');

/** A cost to the cent; of a view, fractions of a cent, to two digits. */
export function costText({ amount, currency }: Money): string {
  if (amount >= 1_000) return moneyEstimateText(amount, currency);
  const exact = amount < 1 ? Number(amount.toPrecision(2)) : Math.round(amount * 100) / 100;
  return moneyText({ amount: exact, currency });
}

/** "known for 3 of 4 posts"; nothing where all are. */
export function partText({ known, of }: Tally): string | undefined {
  return known === of ? undefined : `known for ${wholeText(known)} of ${postsText(of)}`;
}

const missing: Record<Missing, string> = {
  'no-fee': 'No fee is entered. Add it under Partners',
  'no-cpm': 'Set a CPM in the brief',
  'no-posts': 'No post recognised yet',
  unread: 'No page has shown this count yet. Open the post or the profile',
  'partly-unread': 'The count of some posts is not known, so a cost would look too high',
  'no-outcome': 'Not entered. Type it on the creator’s page, or import a file',
  'none-yet': 'None so far, so there is no cost of one',
  'other-currency': 'Fee and sales are in different currencies, which are not converted',
};

const steps: Record<Step, string> = {
  scale: 'Do more',
  keep: 'Keep on',
  end: 'End it',
  'too-little': 'Too little to say',
};

type Because = NonNullable<NextStep['because']>;

/** Why nothing can be said, in a few words. */
const short: Record<Because, string> = {
  'no-fee': 'no fee entered',
  'no-cpm': 'no CPM',
  'no-posts': 'no post yet',
  unread: 'views not known',
  'partly-unread': 'views of some posts not known',
  'no-outcome': 'no redemptions entered',
  'none-yet': 'no views yet',
  'other-currency': 'another currency',
  unfinished: 'not all agreed posts yet',
  young: 'read in the first 48 hours',
  'few-others': 'too few to compare with',
  'one-post': 'one post only',
  'few-redemptions': 'too few redemptions',
};

const because: Record<Because, (next: NextStep) => string> = {
  'no-fee': () => 'No fee is entered under Partners.',
  'no-cpm': () => 'No CPM is set.',
  'no-posts': () => 'No post recognised yet.',
  unread: () => 'Views were never shown. Open the post or the profile.',
  'partly-unread': () => 'The views of some posts are not known. Open them, or the profile.',
  'no-outcome': () => 'No redemptions entered.',
  'none-yet': () => 'No views so far.',
  'other-currency': () => 'The currencies differ.',
  unfinished: () => 'Not every agreed post is there yet, and the fee is for all of them.',
  young: () => 'A post was last read in its first 48 hours. Open it again for settled figures.',
  'few-others': ({ others: n }) =>
    `${n === 0 ? 'Nobody' : `Only ${others(n)}`} to compare with in this currency; it takes 3.`,
  'one-post': ({ ratio = 1, needed = 1 }) =>
    `${timesText(ratio)} what it costs with the others. One post differs by up to ${timesText(needed)} anyway.`,
  'few-redemptions': ({ n, expected }) =>
    expected === undefined
      ? `${redemptions(n)} so far; it takes 5.`
      : `No redemption yet, where ${fineText(expected)} would be usual: that may be chance.`,
};

/** The numbers behind it, in a sentence or two. */
function nextSentence(next: NextStep): string {
  const { measure, own, usual, ratio, needed, n, expected } = next;
  if (next.because !== undefined) return because[next.because](next);
  if (expected !== undefined) {
    return `No redemption, where the others’ cost would have brought about ${wholeText(Math.round(expected))}.`;
  }
  if (!own || !usual || ratio === undefined || needed === undefined) return '';
  const isByViews = measure === 'per-thousand-views';
  const unit = isByViews ? '1,000 views' : 'a redemption';
  const chance = `From ${isByViews ? postsText(n) : redemptions(n)}, up to ${timesText(needed)} either way may be chance.`;
  return `${costText(own)} for ${unit}; the middle of ${others(next.others)} is ${costText(usual)} (${timesText(ratio)}). ${chance}`;
}

/** The same where there is room for a few words. */
function nextShort({ because: why, ratio, expected }: NextStep): string {
  if (why !== undefined) return short[why];
  if (expected !== undefined || ratio === undefined) return 'no redemption';
  return `${timesText(ratio)} the others’ cost`;
}

function liftSentence(lift: EngagementLift): string {
  const { campaignPct, campaignN, organicPct, organicN, youngN, ratio } = lift;
  if (campaignPct === undefined) {
    return youngN > 0
      ? 'Too early: under 48 hours old when last read.'
      : 'No post for the campaign has a rate yet: it takes 500 views, all counts and 48 hours.';
  }
  const sample = campaignN === 1 ? 'one post, so a first impression' : postsText(campaignN);
  const paid = `${percentText(campaignPct)} of views for the campaign (${sample})`;
  if (organicPct === undefined || ratio === undefined) {
    return `${paid}. ${postsText(organicN)} of their own to compare with; it takes 3.`;
  }
  return `${paid}, ${percentText(organicPct)} on ${postsText(organicN)} of their own: ${timesText(ratio)}.`;
}

export const resultFigureMessages = {
  missing,
  step: steps,
  nextSentence,
  nextShort,
  liftSentence,
  costText,
  estimateText: ({ amount, currency }: Money) => moneyEstimateText(amount, currency),
  partText,
};
