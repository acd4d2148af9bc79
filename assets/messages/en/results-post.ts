/** What is said of a post made for a campaign, and of what the shop tells. */
import type { Recognition } from '@/lib/model/collaboration';
import type { PostDisclosure } from '@/lib/scoring/results/post-disclosure';
import { dateText, dayText, percentText, plural, postsText, wholeText } from './numbers';

const recognised: Record<Recognition, string> = {
  code: 'Their promo code',
  handle: 'Mentions the brand',
  hashtag: 'The brand’s hashtag',
  hand: 'Counted by you',
};

const disclosures: Record<PostDisclosure['seen'], string> = {
  clear: 'Label seen, clearly placed',
  placed: 'Label seen, but not in front',
  buried: 'Label seen, buried behind other text or hashtags',
  weak: 'Only a hint seen, which does not clearly say that it is paid',
  none: 'No label seen in what was read',
};

export const resultPostMessages = {
  open: (caption: string) => `Open on TikTok: ${caption}`,
  noCaption: 'Post without a caption',
  noDate: 'date not known',
  made: dayText,
  by: recognised,
  quote: (by: string, quote: string | undefined) =>
    quote === undefined ? by : `${by}: “${quote}”`,
  disclosure: disclosures,
  unreadCaption: 'Caption not read, so no word on a label',
  evidence: (quotes: readonly string[]) => quotes.map((quote) => `“${quote}”`).join(', '),
  asked: (text: string, isThere: boolean) =>
    isThere ? `Asked for “${text}”: there` : `Asked for “${text}”: not seen in what was read`,
  figures: {
    plays: 'Views',
    likes: 'Likes',
    comments: 'Comments',
    shares: 'Shares',
    saves: 'Saves',
  },
  rate: (pct: number) => `${percentText(pct)} engagement`,
  readAt: (at: number, now: number) => `read ${dateText(at, now)}`,
  young: 'read in its first 48 hours: too early to judge',
  lineSaid: (days: number, from: number, to: number) =>
    `Views on ${plural(days, 'day', 'days')}: ${wholeText(from)} at first, ${wholeText(to)} at last.`,
  oneReading: 'Read once so far. Later encounters add to the line.',
  reject: 'Not for this campaign',
  rejectSaid: (caption: string) => `Not for this campaign: ${caption}`,
  takeBack: 'Count it again',
  takeBackSaid: (caption: string) => `Count it again: ${caption}`,
  count: 'Count it',
  countSaid: (caption: string) => `Count it for this campaign: ${caption}`,
  rejectedTitle: (n: number) => `${postsText(n)} you took out`,
  othersTitle: (n: number) => `${postsText(n)} not recognised`,
  othersHint: 'Made for the campaign without naming it? Count it by hand.',
  beforeAdded: 'before they were added',
  moreOthers: (n: number) => `Show ${wholeText(n)} more`,
};

export const outcomeMessages = {
  title: 'Clicks, redemptions, sales',
  hint: 'Totals so far, as your shop or analytics tell them. Empty: not known, which is not 0.',
  clicks: 'Clicks',
  clicksHint: 'Of their link',
  redemptions: 'Redemptions',
  redemptionsHint: 'Of their code, or orders by their link',
  sales: 'Sales',
  salesHint: 'What these orders came to',
  salesCurrency: 'Currency of the sales',
  asOf: 'As of',
  asOfHint: 'The last day that is counted',
  save: 'Save',
  saved: (handle: string) => `Saved for @${handle}`,
  fromFile: (file: string, at: number) => `From ${file}, up to ${dayText(at)}`,
  byHand: (at: number) => `Typed in, up to ${dayText(at)}`,
  errors: {
    count: 'A whole number, e.g. 120. Leave it empty if you do not know',
    amount: 'An amount above 0, e.g. 480.50. Leave it empty if you do not know',
    day: 'A day up to today',
  },
};
