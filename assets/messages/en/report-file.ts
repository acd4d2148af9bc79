/** What stands in a client report: read by somebody who has never seen the product. */
import { isolated } from '@/assets/messages/quotes';
import type { Goal } from '@/lib/model/brief';
import { moneyEstimateText, moneyRangeText, moneyText } from './money';
import {
  countRangeText,
  countText,
  dayText,
  percentText,
  plural,
  postsText,
  rangeText,
  wholePercentText,
  wholeText,
} from './numbers';

const creators = (n: number) => plural(n, 'creator', 'creators');

const goals: Record<Goal, string> = {
  awareness: 'Awareness: be seen by many of the right people',
  conversions: 'Conversions: be bought, told by codes and links',
  content: 'Content: videos for the brand’s own use',
};

export const reportFileMessages = {
  kind: 'Creator report',
  campaign: (name: string) => `Campaign: ${isolated(name)}`,
  asOf: dayText,
  by: (sender: string) => `Prepared by ${isolated(sender)}`,
  forBrand: (brand: string) => `For ${isolated(brand)}`,
  titleOf: (campaign: string) => `Creators for ${campaign}`,
  count: wholeText,
  shortCount: countText,
  views: countText,
  viewsRange: countRangeText,
  percent: percentText,
  range: rangeText,
  tickPct: (pct: number) => (pct >= 1 ? wholePercentText(pct) : percentText(pct)),
  money: moneyText,
  moneyEstimate: moneyEstimateText,
  moneyRange: moneyRangeText,
  share: (count: number, all: number) =>
    `${wholeText(count)} (${wholePercentText((100 * count) / Math.max(1, all))})`,
  unknown: 'unknown',
  glance: {
    title: 'At a glance',
    creators: (n: number): string => (n === 1 ? 'creator' : 'creators'),
    fits: 'fit 70 or more of 100',
    ofRead: (n: number) => `of ${wholeText(n)} compared with the brief`,
    views: 'views expected, one post each',
    fees: 'expected fees, one post each',
    known: (n: number, all: number) => `${wholeText(n)} of ${creators(all)} with known views`,
    followers: 'followers, added up',
    followersKnown: (n: number, all: number) =>
      n === all ? 'their audiences overlap' : `${wholeText(n)} of ${wholeText(all)} known`,
  },
  brief: {
    title: 'What was looked for',
    none: 'No brief was written for this campaign, so creators were not compared with one.',
    goal: 'Goal',
    goals,
    niches: 'Niches',
    terms: 'Words that fit',
    vetoes: 'Must avoid',
    tiers: 'Sizes',
    followers: 'Followers',
    from: (from: string) => `from ${from}`,
    under: (to: string) => `fewer than ${to}`,
    fromTo: (from: string, to: string) => `${from} to ${to}`,
    engagement: 'Least engagement',
    atLeast: (pct: number) => `${percentText(pct)} of views`,
    languages: 'Languages',
    markets: 'Markets',
    competitors: 'Competitors',
    brand: 'Brand on TikTok',
  },
  funnel: {
    title: 'From seen to published',
    hint: 'Each step counts everybody who came that far. Steps that nobody has reached yet are left out.',
    steps: {
      considered: 'Seen in the feed or brought along',
      rated: 'With posts enough to judge',
      fits: 'Fit 70 or more',
      shortlisted: 'Shortlisted',
      contacted: 'Contacted',
      replied: 'Replied',
      agreed: 'Agreed',
      published: 'Published',
    },
  },
  charts: {
    title: 'Who they are',
    scatter: 'Followers and engagement',
    drawn: (n: number) =>
      `${creators(n)} by followers, from left to right, and engagement in percent of views, upwards. Both scales grow by powers of ten. The table of creators has every figure.`,
    followers: 'Followers',
    engagement: 'Engagement, % of views',
    filled: 'Best estimate; the line is the probable range',
    hollow: 'From 1–2 posts: only the range is known',
    notDrawn: (n: number) => `${creators(n)} not drawn: no rate, or followers not known.`,
    below: 'below',
    tiers: 'By size',
    niches: 'By niche',
    languages: 'By language of the captions',
    languageUnknown: 'Language not known',
    otherLanguages: (n: number) => plural(n, 'other language', 'other languages'),
    bars: (title: string, n: number) => `${title}: ${creators(n)}`,
  },
  budget: {
    title: 'Budget',
    budget: 'Budget of the campaign',
    cpm: 'Price assumed for 1,000 views (CPM)',
    fees: 'Expected fees, one post each',
    feesOf: (range: string, n: number, all: number) =>
      `${range}, for ${wholeText(n)} of ${creators(all)} with known views`,
    views: 'Expected views, one post each',
    viewsOf: (range: string, n: number, all: number) =>
      `${range}, for ${wholeText(n)} of ${creators(all)} with known views`,
    middle: 'Middle of those fees',
    middleOf: (middle: string, share: number) => `${middle}, ${percentText(share)} of the budget`,
    agreed: 'Fees agreed',
    quoted: 'Fees quoted, one post each',
    sumOf: (sum: string, n: number, all: number) =>
      `${sum}, for ${wholeText(n)} of ${creators(all)}`,
    hint: 'An estimate from views at the CPM above, and not what creators ask. Together they vary less than each of them: the range should hold about 8 times in 10.',
  },
  results: {
    title: 'Results so far',
    hint: 'Posts made for the campaign, with the figures that TikTok showed when they were last read.',
    table: (n: number) => `Results of ${creators(n)}`,
    creator: 'Creator',
    posts: 'Posts',
    views: 'Views',
    engagements: 'Likes, comments, shares',
    readOn: 'Read on',
    total: 'Together',
    postsOf: postsText,
    /** Where the figures of some posts are not known. */
    partly: (sum: string, n: number, all: number) =>
      `${sum} (${wholeText(n)} of ${postsText(all)})`,
    postOf: (day: string) => `Post of ${day}`,
    undated: 'Post without a date',
  },
  creators: {
    title: 'The creators',
    table: (n: number) => `${creators(n)} with their figures and the reasons for them`,
    creator: 'Creator',
    size: 'Followers',
    engagement: 'Engagement',
    niche: 'Niche',
    fit: 'Fit',
    origin: 'Language, place',
    status: 'Status',
    ofViews: 'of views',
    estimate: (pct: string) => `best estimate ${pct}`,
    noRate: 'No rate yet',
    noFit: 'not compared',
    profile: 'Profile',
    post: 'The post that was seen',
    reasons: (handle: string) => `Why @${handle}`,
    firstImpression: (range: string, n: number) =>
      `${range} of views is a first impression, from ${postsText(n)}.`,
    note: 'Note',
    email: 'E-mail',
    link: 'Link in the profile',
    quoted: 'Quoted for one post',
    agreed: 'Agreed fee',
    checkFirst: 'To be looked at first',
    more: (shown: number, all: number) =>
      `The first ${wholeText(shown)} of ${creators(all)} are listed.`,
    unnamed: (n: number) =>
      n === 1
        ? '1 more is not named: their account is private, their bio states an age under 18, or they asked not to be contacted.'
        : `${wholeText(n)} more are not named: their accounts are private, their bios state an age under 18, or they asked not to be contacted.`,
  },
  against: {
    title: 'Ruled out or declined',
    table: (n: number) => `${creators(n)} decided against, by either side`,
    size: 'Size',
    reason: 'Reason',
    ruledOut: 'Ruled out',
    ruledOutFor: (reason: string) => `Ruled out: ${reason}`,
    declined: 'Declined',
  },
  method: {
    title: 'How to read this',
    engagement: 'Engagement',
    engagementText:
      'Likes, comments and shares in percent of a post’s views. The range is where a creator’s usual rate probably lies; such ranges held about 8 times in 10 in tests. Posts count once they are 2 days old, with 500 views or more, and neither pinned nor an ad. From one or two posts only the range is given. It must not be compared with rates by followers.',
    fit: 'Fit',
    fitText:
      '0 to 100: how far the posts that were read meet the brief in topic and words. It tells nothing about quality or results.',
    sizes: 'Sizes',
    sizesText: (table: string) => `By followers: ${table}. Tables differ in the trade.`,
    step: (label: string, from: string) => `${label} from ${from}`,
    views: 'Expected views',
    viewsText:
      'From the median of a creator’s ordinary posts, as a range that holds 8 posts in 10. A single post can be far outside.',
    benchmark: 'Comparisons',
    benchmarkText: (samples: string) =>
      `Rates are compared only with creators of the same niche, language or market: ${samples}.`,
    dates: 'Age of the figures',
    datesText: (from: string, to: string) =>
      from === to
        ? `Read on TikTok on ${from}, as TikTok showed them; large counts are rounded there.`
        : `Read on TikTok between ${from} and ${to}, as TikTok showed them; large counts are rounded there.`,
    limits: 'What is not in here',
    limitsText:
      'Countries, ages and gender of the audience, reach and watch time: TikTok shows them to the creator alone. Ask the creators for screenshots. Paid posts are known by their labels only.',
  },
  made: 'Made with Feedscout, from what TikTok showed while scouting. This file asks nothing of the network.',
};
