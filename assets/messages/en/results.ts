/** What the view of results says. */
import type { Money } from '@/lib/model/money';
import type { Step } from '@/lib/scoring/results/next-step';
import type { Tally } from '@/lib/scoring/results/tally';
import { moneyText } from './money';
import {
  countText,
  dateText,
  percentText,
  plural,
  postsText,
  timesText,
  wholeText,
} from './numbers';
import { partText, resultFigureMessages } from './results-figures';
import { outcomeImportMessages } from './results-import';
import { outcomeMessages, resultPostMessages } from './results-post';

const creators = (n: number) => plural(n, 'creator', 'creators');

export const resultsMessages = {
  title: 'Results',
  intro: 'What came of the posts made for this campaign, and what each of it cost.',
  found: (n: number) =>
    n === 1 ? '1 more post was recognised' : `${wholeText(n)} more posts were recognised`,
  notLookedThrough: 'Stored posts could not be looked through. What is shown may not be complete.',
  importLink: 'Import clicks and sales',
  nobodyTitle: 'No results yet',
  nobodyText:
    'A shortlisted creator’s post is recognised by the brand’s account or hashtag, or by their own promo code, the next time you see it in the feed, on their profile or open.',
  noMarks:
    'The brief names no brand account or hashtag, and nobody has a promo code: nothing can be recognised yet.',
  editBrief: 'Name the brand in the brief',
  giveCodes: 'Give promo codes',
  openPartners: 'Enter fees',
  toPublish: (n: number) =>
    n === 1
      ? '1 creator has posted and is not marked as published.'
      : `${wholeText(n)} creators have posted and are not marked as published.`,
  publish: 'Mark as published',
  totals: {
    label: 'The campaign in sums',
    posts: 'Posts',
    by: (n: number) => `by ${creators(n)}`,
    views: 'Views',
    engagements: 'Engagements',
    part: partText,
    readAt: (at: number, now: number) => `the oldest figures are of ${dateText(at, now)}`,
    young: (n: number) => `${postsText(n)} read in the first 48 hours: most views are to come`,
    fees: 'Fees',
    ofCreators: (n: number) => `of ${creators(n)}`,
    withoutFee: (n: number) =>
      n === 1 ? '1 who posted has no fee' : `${wholeText(n)} who posted have no fee`,
    perThousand: 'Per 1,000 views',
    bothKnown: (n: number) => `${creators(n)} whose fee and views are known`,
    clicks: 'Clicks',
    redemptions: 'Redemptions',
    perRedemption: 'Per redemption',
    bothEntered: (n: number) => `${creators(n)} whose fee and redemptions are known`,
    sales: 'Sales',
    enteredFor: ({ known, of }: Tally) =>
      known === 0
        ? 'not entered for anybody'
        : `entered for ${wholeText(known)} of ${creators(of)}`,
    earned: 'Earned media value',
    earnedHint: (cpm: Money) =>
      `what the views would cost at your CPM of ${moneyText(cpm)}; no income`,
    unknown: 'Not known yet',
  },
  table: {
    label: 'Results by creator',
    hint: 'A cost needs every figure it rests on. “–” says on hover, or when read aloud, what is missing.',
    columns: {
      creator: 'Creator',
      posts: 'Posts',
      views: 'Views',
      engagements: 'Engag.',
      fee: 'Fee',
      perThousand: 'Per 1,000 views',
      perEngagement: 'Per engag.',
      clicks: 'Clicks',
      perClick: 'Per click',
      redemptions: 'Redempt.',
      perRedemption: 'Per redempt.',
      sales: 'Sales',
      returnOnFee: 'Return',
      earned: 'Earned media',
      lift: 'Against own',
      next: 'Next',
    },
    more: (n: number) => `Show ${wholeText(n)} more`,
    shown: (n: number, all: number) => `${wholeText(n)} of ${creators(all)} shown`,
    postsOf: (posts: number, agreed: number) =>
      agreed > posts ? `${postsText(posts)} of ${wholeText(agreed)} agreed` : postsText(posts),
    otherCampaigns: (n: number) => `↻ ${wholeText(n)}`,
    otherCampaignsSaid: (n: number) =>
      `Also worked for ${plural(n, 'other campaign', 'other campaigns')}`,
    sumSaid: (sum: number, part: string | undefined) =>
      part === undefined ? wholeText(sum) : `${wholeText(sum)}, ${part}`,
    least: (text: string) => `≥ ${text}`,
    yourChoice: 'your choice',
    earlySaid: 'early: read in the first 48 hours',
  },
  ...resultFigureMessages,
  moneyText,
  countText,
  wholeText,
  timesText,
  percentText,
  detail: {
    back: 'All results',
    profile: 'Open profile',
    insights: 'Signals',
    agreement: 'Agreement',
    unknownTitle: 'Nobody of this address is in the campaign',
    unknownText: 'This creator was taken off the shortlist, or was erased.',
    postsTitle: 'Posts for this campaign',
    noPosts:
      'No post recognised yet. Open the profile on TikTok to read what was posted lately, or count a post by hand below.',
    figuresTitle: 'Figures',
    nextTitle: 'What next?',
    nextLegend: 'Your choice',
    byFigures: 'By the figures',
    byFiguresSaid: (step: Step) => `The figures say: ${resultFigureMessages.step[step]}`,
    liftTitle: 'Engagement against their own posts',
    elsewhereTitle: 'In other campaigns',
    elsewhereLine: (posts: number, views: Tally) =>
      views.sum === undefined
        ? postsText(posts)
        : `${postsText(posts)}, ${countText(views.sum)} views`,
    elsewhereCost: (cost: string) => `${cost} per 1,000 views`,
    elsewhereRedemption: (cost: string) => `${cost} per redemption`,
    goneCampaign: 'A deleted campaign',
    perView: 'Per view',
    perEngagement: 'Per engagement',
    returnOnFee: 'Sales over the fee',
  },
  post: resultPostMessages,
  outcome: outcomeMessages,
  import: outcomeImportMessages,
};
