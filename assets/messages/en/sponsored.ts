/** What is said about paid posts, their labels and their brands. */

import { isolated, quoted } from '@/assets/messages/quotes';
import type {
  CompetitorConflict,
  DisclosureClarity,
  SponsoredGrade,
  SponsoredPost,
  SponsoredSignal,
} from '@/lib/scoring/signals/sponsored-signal';
import { dayText, percentText, postsText, regionInSentence, timesText, wholeText } from './numbers';

/** What a found post is called in a list. */
const grades: Record<SponsoredGrade, string> = {
  platform: 'By TikTok’s own word',
  hard: 'Labelled',
  soft: 'Gifted or ambiguous',
  suspect: 'No visible label',
  programme: 'TikTok programme',
};

const clarities: Record<DisclosureClarity, string> = {
  clear: 'clear',
  buried: 'buried among others',
  ambiguous: 'ambiguous',
};

/** Marks that TikTok's data carry without a word on the page. */
const flags: Record<string, string> = {
  isAd: 'shown as an ad',
  isPaidPartnership: 'TikTok’s paid label',
  isAdAuthorized: 'a brand may run it as an ad',
  isCommerce: 'a shop link',
};

const bands: Record<NonNullable<SponsoredSignal['band']>, string> = {
  none: 'none labelled',
  healthy: 'up to 20%: room for a partner',
  busy: '20 to 40%: busy',
  saturated: 'over 40%: saturated',
};

/** `1 of 12` posts labelled paid; `undefined` while none was read. */
function sponsoredFigure({ n, platform, hard }: SponsoredSignal): string | undefined {
  return n === 0 ? undefined : `${wholeText(platform + hard)} of ${wholeText(n)}`;
}

/**
 * Labels, and what looks paid without one. Posts without a mark are never called unpaid: in 1,805
 * captions of openly commercial sellers there was not one mark.
 */
function sponsoredSentence(sponsored: SponsoredSignal): string {
  const { n, platform, hard, soft, suspects, programmes } = sponsored;
  if (n === 0) return 'Not known yet: no caption or label read.';
  if (n === 1) return onePostSentence(sponsored);
  const paid = platform + hard;
  const parts = [
    `${paid === 0 ? 'None' : wholeText(paid)} of ${postsText(n)} ${markedText(sponsored)}`,
    ...(suspects > 0
      ? [
          `${wholeText(suspects)}${paid > 0 ? ' more' : ''} ${suspects === 1 ? 'uses' : 'use'} a code, a shop link or a call to buy with no visible label`,
        ]
      : []),
    ...(soft > 0 ? [`${wholeText(soft)} gifted or ambiguous`] : []),
    ...(programmes > 0
      ? [`${wholeText(programmes)} in TikTok’s own programmes, which no brand pays`]
      : []),
  ];
  const nothing = paid + suspects + soft === 0 ? ` ${noProof}` : '';
  return `${parts.join('; ')}.${nothing}`;
}

const noProof = 'No label is no proof that nobody paid.';

function markedText({ found }: SponsoredSignal): string {
  return found.some(isRunAsAd) ? 'labelled paid or released to be run as an ad' : 'labelled paid';
}

function onePostSentence(sponsored: SponsoredSignal): string {
  const { platform, hard, soft, suspects, programmes } = sponsored;
  if (platform + hard > 0) return `The one post read is ${markedText(sponsored)}.`;
  const none = 'The one post read carries no paid label';
  if (suspects > 0) return `${none}, but uses a code, a shop link or a call to buy.`;
  if (soft > 0) return `${none}, but looks gifted or is ambiguous.`;
  const programme =
    programmes > 0 ? '; it is part of TikTok’s own programmes, which no brand pays' : '';
  return `${none}${programme}. ${noProof}`;
}

/** Paid by TikTok's data, with no label that a viewer would see. */
function isRunAsAd({ grade, evidence }: SponsoredPost): boolean {
  return (
    grade === 'platform' && evidence.every((each) => each === 'isAd' || each === 'isAdAuthorized')
  );
}

/** A competitor of the brief, the post and its day: `Rival Skin in a paid post, 3 Nov 2025: “@rivalskin”.` */
function conflictSentence({ competitor, at, quote, isPaid }: CompetitorConflict): string {
  const day = at === undefined ? '' : `, ${dayText(at)}`;
  const where = isPaid ? 'in a paid post' : 'mentioned';
  return `Competitor ${isolated(competitor)} ${where}${day}: ${quoted(quote)}.`;
}

/** How clear the labels are; `undefined` without one. */
function claritySentence({ clarity }: SponsoredSignal): string | undefined {
  const { clear, buried, ambiguous } = clarity;
  const all = clear + buried + ambiguous;
  if (all === 0) return undefined;
  const parts = (['clear', 'buried', 'ambiguous'] as const)
    .filter((each) => clarity[each] > 0)
    .map((each) => `${wholeText(clarity[each])} ${clarities[each]}`);
  return `Labels of ${postsText(all)}: ${parts.join(', ')}.`;
}

/** The share with its proposed band, from 3 posts on. */
function bandSentence({ n, sharePct, band }: SponsoredSignal): string | undefined {
  if (band === undefined || sharePct === undefined) return undefined;
  return `${percentText(sharePct)} of ${postsText(n)} (${bands[band]}). The bands are a proposal, not calibrated.`;
}

/** Paid posts against the creator's own others; `undefined` with fewer than 2 paid and 3 others. */
function versusOrganicSentence({ versusOrganic }: SponsoredSignal): string | undefined {
  if (versusOrganic === undefined) return undefined;
  const { ratio, paidPct, organicPct, paidN, organicN } = versusOrganic;
  return `Paid posts get ${timesText(ratio)} the engagement of the others: ${percentText(paidPct)} of views (${postsText(paidN)}) against ${percentText(organicPct)} (${postsText(organicN)}).`;
}

/** `glowlab in 3 posts, last 3 Nov 2025: a lasting partner`. */
function brandText({ brand, posts, lastAt, isAlwaysOn }: SponsoredSignal['brands'][number]) {
  const last = lastAt === undefined ? '' : `, last ${dayText(lastAt)}`;
  return `${isolated(`@${brand.replace(/^@/, '')}`)} in ${postsText(posts)}${last}${isAlwaysOn ? ': a lasting partner' : ''}`;
}

/** Advice, never law: `“#ad” would not be clear in Germany.` */
function unclearSentence({ market, marker }: SponsoredSignal['unclearIn'][number]): string {
  return `${quoted(marker)} would not be clear in ${regionInSentence(market)}.`;
}

/** One found post: `3 Nov 2025 · Labelled, clear · “#ad”, “code MAYA10”`. */
function foundText({ at, grade, clarity, evidence }: SponsoredPost): string {
  const what = clarity === undefined ? grades[grade] : `${grades[grade]}, ${clarities[clarity]}`;
  const day = at === undefined ? 'Date not known' : dayText(at);
  return `${day} · ${what} · ${evidence.slice(0, 4).map(evidenceText).join(', ')}`;
}

function evidenceText(evidence: string): string {
  return Object.hasOwn(flags, evidence) ? (flags[evidence] ?? '') : quoted(evidence);
}

export const sponsoredMessages = {
  sponsoredFigure,
  sponsoredOf: (n: number) => `${n === 1 ? 'post' : 'posts'} paid, by label`,
  sponsoredSentence,
  conflictSentence,
  claritySentence,
  bandSentence,
  versusOrganicSentence,
  brandText,
  unclearSentence,
  foundText,
  brandsLabel: 'Brands named',
  foundLabel: 'Posts',
  /** Of the drawing's legend. */
  sponsoredShares: {
    paid: 'Labelled paid',
    suspects: 'No visible label',
    soft: 'Gifted or ambiguous',
    rest: 'Nothing found',
  },
};
