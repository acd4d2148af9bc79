/** What the budget planner says. Ranges hold about 8 times in 10; what is assumed says so. */
import { moneyEstimateText, moneyRangeText, moneyText } from './money';
import {
  countEstimateText,
  countRangeText,
  percentText,
  plural,
  postsText,
  roundText,
  timesText,
  wholePercentText,
  wholeText,
} from './numbers';

const creators = (n: number) => plural(n, 'creator', 'creators');

/** A share of futures: `71 in 100`; never 0 or 100, since 2,000 draws prove neither. */
function inHundred(share: number): string {
  if (share < 0.01) return 'fewer than 1 in 100';
  return share > 0.99 ? 'more than 99 in 100' : `${roundText(100 * share)} in 100`;
}

/** What one weak post takes away: `50%`, `2.5%`. */
function lossText(pct: number): string {
  return pct >= 10 ? wholePercentText(pct) : percentText(pct);
}

export const plannerMessages = {
  title: 'Budget planner',
  intro: 'How many creators a budget buys, and what they may bring. Ranges, not promises.',
  partial: 'Still reading your creators: figures may change in a moment.',
  money: moneyText,
  moneyEstimate: moneyEstimateText,
  moneyRange: moneyRangeText,
  countRange: countRangeText,
  count: countEstimateText,
  whole: wholeText,
  percent: wholePercentText,
  inputs: {
    title: 'Your plan',
    budget: 'Budget',
    budgetHint: 'For the whole campaign',
    budgetCurrency: 'Currency of the budget',
    cpm: 'CPM',
    cpmHint: 'What you pay for a thousand views',
    cpmCurrency: 'Currency of the CPM',
    goal: 'Goal',
    posts: 'Posts each',
    postsHint: '1 to 10',
    testSize: 'Test size',
    testSizeHint: '3 to 10',
    testPct: 'Test, %',
    testPctHint: 'of budget',
    split: 'Split over tiers',
    splitHint: 'Move one and the others give way: together they are always 100%.',
    differs: 'Not as in the brief',
    save: 'Save to the brief',
    back: 'As in the brief',
  },
  errors: {
    amount: 'Write an amount above 0, such as 5000',
    currencies: 'Budget and CPM are in two currencies. Choose one: nothing is converted',
    count: (least: number, most: number) =>
      `Write a whole number from ${wholeText(least)} to ${wholeText(most)}`,
    percentage: 'Write a percentage above 0, such as 25',
  },
  empty: {
    noBudgetTitle: 'What can you spend?',
    noBudgetText: 'Set a budget, and this page tells what it buys.',
    wrongTitle: 'The plan waits for the marked fields',
    wrongText: 'Correct what is marked with ▲; the plan follows at once.',
    noPriceTitle: 'What do you pay for a thousand views?',
    noPriceText:
      'Set a CPM, or name a fee for a tier under “What this rests on”. $6 is a usual start; from $3 to $25 is paid.',
  },
  summary: {
    title: 'What it buys',
    bought: (n: number, cost: string) => `${creators(n)} for ${cost}`,
    about: (n: number, cost: string) => `About ${creators(n)} for ${cost}`,
    left: (money: string) => `${money} left over`,
    shift:
      'Much is left over. Move the split to tiers whose share pays for a creator, or ask for more posts each.',
    nobody: 'Nobody yet: one creator costs more than the share of their tier.',
    posts: 'Posts in all',
    views: 'Views in all',
    engagements: 'Engagements in all',
    perThousand: 'A thousand views',
    perEngagement: 'An engagement',
    perPost: 'A post',
    middle: (figure: string) => `middle ${figure}`,
    aCreator: (cost: string) => `${cost} a creator`,
    notKnown: 'Not enough to say',
    noRate: 'Needs 5 creators whose rate is known from 3 posts',
    leads: {
      none: 'No goal is settled: views lead.',
      awareness: 'For awareness, views and what they cost lead.',
      conversions:
        'For conversions, engagements lead. Clicks and sales cannot be seen beforehand: Results will tell them.',
      content: 'For content, posts and what they cost lead.',
    },
    leading: 'Leads for your goal',
    holds: 'Each range should hold about 8 times in 10, as far as its assumptions do.',
    isAssumed: 'Some views are assumed: see “What this rests on”.',
  },
  table: {
    title: 'Tier by tier',
    said: 'What each tier’s share buys',
    tier: 'Tier',
    fee: 'Fee a creator',
    creators: 'Creators',
    views: 'Views',
    engagements: 'Engagements',
    perThousand: 'A thousand views',
    perEngagement: 'An engagement',
    total: 'Together',
    ofBudget: (percent: string, money: string) => `${percent} · ${money}`,
    bases: { typed: 'your fee', quoted: 'as quoted', cpm: 'by your CPM' },
    likely: (fewest: number, most: number) => `${wholeText(fewest)}–${wholeText(most)} likely`,
    assumed: 'assumed',
    short: (cost: string) => `One costs ${cost}: more than the share`,
    noPrice: 'No CPM and no fee: no price',
    noShare: 'No share',
    narrower:
      'The range of the total is narrower than the ranges above in sum: not all posts go wrong at once.',
  },
  steps: {
    title: 'A small test, then scale',
    test: (n: number) => `1. Test with ${wholeText(n)}`,
    scale: (n: number) => `2. Scale to ${wholeText(n)}`,
    part: (cost: string, percent: string) => `${cost} · ${percent} of the budget`,
    views: (range: string) => `${range} views`,
    testText: 'A few first. Results shows who brings most for their fee.',
    scaleText: (n: number) =>
      `Put the rest on the best of them and on ${wholeText(n)} more like them. That the best do as well again is not counted on: some of it was luck.`,
    only: 'The budget is a test by itself: nothing is left to scale with.',
    tooDear: (pct: number, set: number) =>
      `This test takes ${wholePercentText(pct)} of the budget, more than the ${wholePercentText(set)} you set aside. Test fewer, smaller tiers, or fewer posts each.`,
    few: (n: number) =>
      `${creators(n)} in all. The articles advise 10 to 50: below that, luck tells more than the creators do.`,
    many: (n: number) =>
      `${creators(n)} in all. The articles advise 10 to 50: more take many hours of messages. Larger tiers or more posts each make them fewer.`,
  },
  compare: {
    title: 'One large or many small?',
    intro:
      'The articles’ example: one creator at 10,000 or twenty at 500, a post each. Change it to yours.',
    few: 'The large',
    many: 'The small',
    fee: 'Fee each',
    heading: (n: number, tier: string, fee: string) => `${wholeText(n)} × ${tier} at ${fee}`,
    creatorsHint: '1 to 1,000',
    costLabel: 'Cost',
    half: 'Chance of under half its middle',
    oneWeak: 'If one post gets half its usual views',
    ofViews: (pct: number) => `${lossText(pct)} fewer`,
    chance: inHundred,
    ahead: (share: number) => `The small bring more views in ${inHundred(share)} possible futures.`,
    verdicts: {
      many: 'The small are ahead.',
      few: 'The large is ahead.',
      none: 'Neither is clearly ahead.',
    },
    risk: (few: number, many: number) =>
      `The large ends with less than half of its middle in ${inHundred(few)} futures, the small in ${inHundred(many)}.`,
    cpm: (tier: string, fee: string, cpm: string, times: number) =>
      `${tier}: ${fee} for a usual post is a CPM of ${cpm}, ${timesText(times)} yours.`,
    uneven: (few: string, many: string) =>
      `The sides cost different amounts, ${few} and ${many}: compare by cost, not by views.`,
  },
  pick: {
    title: 'Whom to test first',
    intro: (size: number, money: string) =>
      `From your shortlist, at most ${wholeText(size)} within ${money}.`,
    by: {
      awareness:
        'First whoever brings most usual views for a fee; at one CPM that is equal, so fit decides.',
      conversions: 'First whoever brings most engagements for a fee; then fit decides.',
      content: 'First whoever costs least a post; then fit decides.',
    },
    said: 'Creators to test first',
    creator: 'Creator',
    fit: 'Fit',
    fee: 'Fee',
    views: 'Views',
    bases: { agreed: 'agreed', quoted: 'as quoted', cpm: 'by your CPM' },
    unknown: 'unknown',
    total: (n: number, cost: string) => `${creators(n)}, ${cost} together`,
    tag: 'test',
    tagged: 'tagged',
    doTag: (n: number, tag: string) => `Tag ${creators(n)} “${tag}”`,
    allTagged: (tag: string) => `All are tagged “${tag}”`,
    nobodyTitle: 'Nobody to test yet',
    nobodyText:
      'Shortlist creators while you scroll; those with known views or a quoted fee are proposed here.',
    noneFits: 'Nobody of your shortlist can be proposed:',
    leftOut: {
      'no-figure': (n: number) => `${creators(n)} without a fee or known views`,
      'other-currency': (n: number) => `${creators(n)} with a fee in another currency`,
      'no-fit': (n: number) => `${creators(n)} with a fit below 40`,
      'over-budget': (n: number) => `${creators(n)} beyond the money of the test`,
      size: (n: number) => `${creators(n)} beyond the size of the test`,
      'not-rated': (n: number) => `${creators(n)} not rated`,
      'do-not-contact': (n: number) => `${creators(n)} not to be contacted`,
      declined: (n: number) => `${creators(n)} who declined`,
      agreed: (n: number) => `${creators(n)} already agreed`,
    },
    notProposed: 'Not proposed:',
    and: (n: number) => `and ${wholeText(n)} more`,
  },
  basis: {
    title: 'What this rests on',
    evidence: 'Your creators',
    evidenceHint:
      'Everybody on your list, and whoever you have seen with a fit of 70 or more. Only views known from 3 posts count: the feed shows winners.',
    said: 'What your creators tell, tier by tier',
    known: (known: number, all: number) => `${wholeText(known)} of ${wholeText(all)} known`,
    usual: 'Usual views a post',
    onePost: 'One post by any of them',
    rate: 'Engagement',
    ratePct: (rate: number) => `${percentText(rate)} of views`,
    rateFrom: (n: number, isOfAll: boolean) =>
      isOfAll ? `${creators(n)} of all tiers` : creators(n),
    feeRange: 'Fee for a post',
    quoted: (n: number) => `${creators(n)} quoted`,
    tooFew: (known: number, needed: number) =>
      `${wholeText(known)} of ${wholeText(needed)} needed: assumed`,
    unknown: 'not enough to say',
    ownFee: (tier: string) => `Your fee a post: ${tier}`,
    ownFeeHint: (currency: string) => `${currency}. Empty: as above`,
    assumptions: 'Assumptions',
    viewsPer100: 'Views per 100 followers',
    viewsPer100Hint: 'For tiers of which you know too few',
    paid: 'Views of a paid post, % of usual',
    paidHint: '100: as ordinary ones. It may be less',
    sources: [
      'Views per 100 followers: published figures disagree. A price list of 2026 reckons with 15 to 40; half of 601 US creators of 2020, most of them large, had more than 17, and 9 in 10 between 2.8 and 101. Small accounts may get more. Taken as off by a factor of 2.5, 8 times in 10.',
      'One post brings a third to three times of what is usual for its creator, 8 times in 10 (the same 601).',
      'Sums: 2,000 possible futures, the same at every look, with chance for each post, each creator and the tier’s middle. However many posts, no total is surer than a quarter more or less.',
      'A fee by CPM is usual views ÷ 1,000 × your CPM for the creator in the middle of a tier: half cost more. How many a share buys is as sure as that middle. Usage rights and exclusivity cost more.',
      'Not in the figures: audience, watch time, clicks and sales, which TikTok does not show.',
    ],
    postsBehind: (n: number) => `about ${postsText(n)} each`,
  },
};
