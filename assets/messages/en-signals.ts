/**
 * What is said about signals, in chip, dossier and popup alike. Every sentence names its n and its
 * denominator; what is unknown is said in words and never drawn as 0.
 */
import type { RuledOutReason, Status } from '@/lib/model/entry';
import type { Post } from '@/lib/model/post';
import type { ContactSignal } from '@/lib/scoring/signals/contact-signal';
import type { ContentSignal } from '@/lib/scoring/signals/content-signal';
import type { FitSignal } from '@/lib/scoring/signals/fit-signal';
import type { LikeRateSignal } from '@/lib/scoring/signals/like-rate-signal';
import type { PostSignal } from '@/lib/scoring/signals/post-signal';
import type { NotRated } from '@/lib/scoring/signals/rating';
import { engagementMessages, leftOutText } from './en-engagement';
import { nicheMessages } from './en-niche';
import { tierMessages } from './en-tier';
import {
  capitalised,
  countText,
  languageText,
  percentText,
  postsText,
  regionText,
  roundText,
  tenthText,
  wholeText,
} from './numbers';

const ruledOutReasons: Record<RuledOutReason, string> = {
  niche: 'niche',
  market: 'market',
  size: 'size',
  commercial: 'too commercial',
  competitor: 'competitor',
  brand: 'brand fit',
  quality: 'quality',
  safety: 'brand safety',
  other: 'other',
};

const statuses: Record<Status, string> = {
  shortlisted: 'Shortlisted',
  contacted: 'Contacted',
  replied: 'Replied',
  negotiating: 'Negotiating',
  agreed: 'Agreed',
  published: 'Published',
  declined: 'Declined',
};

const notRated: Record<NotRated, string> = {
  private: 'Private account · not rated',
  minor: 'Bio states an age under 18 · not rated',
  ad: 'Ad · not rated',
};

const emailTypes = { management: 'management', personal: 'personal', business: 'business' };

/** `Fit 81`, or `undefined` without a figure. */
function fitShort(fit: FitSignal | undefined): string | undefined {
  return fit?.fit === undefined ? undefined : `Fit ${roundText(fit.fit)}`;
}

/** `Fit 81: skincare, SPF; English; no must-avoid word (5 posts read).` */
function fitSentence(fit: FitSignal): string {
  if (fit.fit === undefined) {
    return fit.posts === 0
      ? 'No fit yet: no post read.'
      : `No fit yet: nothing to compare with the brief in ${postsText(fit.posts)}.`;
  }
  const parts = [
    fit.matched.length > 0 ? fit.matched.join(', ') : 'nothing of the brief found',
    ...languagePart(fit.language),
    fit.vetoed.length > 0 ? `must-avoid: ${fit.vetoed.join(', ')}` : 'no must-avoid word',
    ...(fit.tierWanted === false ? ['tier not among the wanted'] : []),
  ];
  return `Fit ${roundText(fit.fit)}: ${parts.join('; ')} (${postsText(fit.posts)} read).`;
}

function languagePart({ verdict, wanted, sharePct, n }: FitSignal['language']): string[] {
  if (wanted.length === 0) return [];
  const names = wanted.map(languageText).join(' or ');
  if (verdict === 'unknown' || n === 0) return [`${names} wanted, language not known`];
  if (verdict === 'ok') return [names];
  const share = sharePct === undefined ? '' : `${roundText(sharePct)}% of `;
  return [
    verdict === 'some'
      ? `${names} in ${share}${postsText(n)}`
      : `mostly not ${names} (${share}${postsText(n)})`,
  ];
}

const missingLikeRate: Record<NonNullable<LikeRateSignal['missing']>, string> = {
  'followers-unknown': 'Not known yet: followers have not been read.',
  'hearts-unknown': 'Not known yet: the likes of the account have not been read.',
  'videos-unknown': 'Not known yet: the number of posts has not been read.',
  'under-5-videos': 'Not given: fewer than 5 posts on the account.',
  'no-followers': 'Not given: the account has no followers.',
};

/** `5.6 likes per 100 followers a post, over 310 posts; typical for this size 5.8.` */
function likeRateSentence(likeRate: LikeRateSignal): string {
  const { ratePct, typicalPct, videos, missing } = likeRate;
  if (ratePct === undefined) {
    return missing === undefined ? 'Not known yet.' : missingLikeRate[missing];
  }
  const over = videos === undefined ? '' : `, over ${postsText(videos)}`;
  const typical =
    typicalPct === undefined ? '' : `; typical for this size ${tenthText(typicalPct)}`;
  return `${tenthText(ratePct)} likes per 100 followers a post${over}${typical}.`;
}

/** What a post is beside a plain video: `Photo post`, `Duet`, `Stitch`; empty for a plain one. */
function postFormats({ kind, isDuet, isStitch }: Post): string[] {
  return [
    ...(kind === 'photo' ? ['Photo post'] : []),
    ...(isDuet ? ['Duet'] : []),
    ...(isStitch ? ['Stitch'] : []),
  ];
}

/** What the post is, against the creator's other known posts, then its own rate. */
function postSentence(post: PostSignal | undefined, card?: Post): string {
  if (post === undefined) return 'Not read yet.';
  const { timesMedian, n, ratePct, plays, missing } = post;
  const formats = card === undefined ? [] : postFormats(card).map((format) => `${format}.`);
  const sentences: string[] = [];
  if (timesMedian !== undefined) {
    sentences.push(`${tenthText(timesMedian)}× the median views of ${postsText(n)} of theirs.`);
  } else if (plays !== undefined) {
    const why = n === 0 ? '; no other post to compare with yet' : '';
    sentences.push(`${countText(plays)} views${missing === 'under-2-days' ? ' so far' : why}.`);
  }
  if (ratePct !== undefined) {
    const of = plays === undefined ? 'views' : `${countText(plays)} views`;
    sentences.push(`Likes, comments and shares: ${percentText(ratePct)} of ${of}.`);
  }
  if (missing !== undefined) sentences.push(`Not in the usual rate: ${leftOutText[missing]}.`);
  if (sentences.length === 0) sentences.push('Views and likes of this post are not known.');
  return [...formats, ...sentences].join(' ');
}

/** How the creator can be reached, and whether the profile has been looked at. */
function contactSentence(contact: ContactSignal): string {
  const type = contact.emailType === undefined ? '' : ` (${emailTypes[contact.emailType]})`;
  switch (contact.route) {
    case 'email':
      return `E-mail in the bio${type}`;
    case 'link':
      return 'No e-mail in the bio; a link is';
    case 'dm':
      return 'No e-mail and no link: direct message';
    case 'unchecked':
      return 'Not checked: open the profile to look for e-mail and link';
  }
}

/** Language and place of the posts, a creator's and never the audience's. */
function contentSentence({ language, region }: ContentSignal): string {
  const parts = [
    language &&
      `Captions in ${languageText(language.code)} (${roundText(language.sharePct)}% of ${postsText(language.n)})`,
    region &&
      (region.from === 'posts'
        ? `posted from ${regionText(region.code)} (${postsText(region.n)})`
        : `account in ${regionText(region.code)}`),
  ].filter((part) => part !== undefined);
  return parts.length > 0
    ? `${capitalised(parts.join('; '))}.`
    : 'Language and place are not known yet.';
}

/**
 * What TikTok's own label says. Many items carry no word about it at all, which is not a "no".
 *
 * @param labelled posts that carry the label
 * @param told posts where TikTok says whether there is one
 * @param read all posts read
 */
function sponsoredSentence(labelled: number, told: number, read: number): string {
  if (read === 0) return 'Not known yet: no post read.';
  if (told === 0)
    return `TikTok does not tell, for ${postsText(read)} read. Captions are not checked.`;
  const silent = read - told;
  const rest = silent > 0 ? `; for ${wholeText(silent)} TikTok does not tell` : '';
  return `TikTok’s paid label on ${wholeText(labelled)} of ${postsText(read)} read${rest}. Captions are not checked.`;
}

export const signalMessages = {
  ...engagementMessages,
  ...tierMessages,
  ...nicheMessages,
  posts: postsText,
  borderline: 'borderline',
  fitFigure: roundText,
  likeRateFigure: tenthText,
  ruledOutReasons,
  statuses,
  notRated,
  business: 'Business account?',
  fitShort,
  fitSentence,
  likeRateSentence,
  postFormats,
  postSentence,
  contactSentence,
  contentSentence,
  sponsoredSentence,
};
