import type { Post } from '@/lib/model/post';
import { captionLanguage } from '@/lib/scoring/account/content';
import { toQuote } from '@/lib/scoring/safety/quote';
import type {
  DisclosureClarity,
  SponsoredGrade,
  SponsoredPost,
} from '@/lib/scoring/signals/sponsored-signal';
import { drawnText } from '@/lib/scoring/topic/words';
import { isLeading, mentionsOf, type PlacedTag, placedTags } from './caption-tokens';
import { commercialCues } from './commercial-cues';
import { disclosurePhrases, isDenied, saysUnpaid } from './disclosure-phrases';
import {
  type DisclosureTag,
  disclosureTag,
  isAffiliateTag,
  isProgrammeTag,
  isTradeTag,
  toToken,
} from './disclosure-tags';

/** A hashtag or wording that discloses, judged in its caption. */
export interface Marker {
  grade: 'hard' | 'soft';
  /** As written: `#ad`, "paid partnership". */
  text: string;
  /** Wanted markets where it is clear. */
  clearIn: readonly string[];
  /** Where it begins in the caption; absent while that is not known. */
  offset?: number;
  /** Hashtags before it; 0 for wording. */
  tagsBefore: number;
}

/** A post that was found to be commercial, and by which markers of its author's. */
export interface GradedPost extends SponsoredPost {
  markers: Marker[];
  /** TikTok's own label says it, which is clear everywhere. */
  isLabelled: boolean;
}

/** Tags before a marker from which on nobody finds it. */
const manyTags = 4;
/** TikTok folds a caption after about two lines. */
const visibleCharacters = 100;
const maxEvidence = 6;
const maxBrands = 20;

/** Whether a post counts as paid for: TikTok says so, or a marker that is clear in some country does. */
export function isPaidGrade(grade: SponsoredGrade | undefined): boolean {
  return grade === 'platform' || grade === 'hard';
}

const graded = new WeakMap<Post, GradedPost | false>();

/**
 * How sure it is that a post is paid for, with what said so. Kept per post object.
 *
 * TikTok's own word comes first, then hashtag tokens and wording, then what sells without a marker.
 * A post of TikTok's LIVE and reward programmes is `programme`, `#paidpartnership` or not, unless
 * another hard marker or TikTok's label is there too.
 *
 * @returns `undefined` for a post that shows nothing of the kind, which is no proof that it is unpaid
 */
export function gradePost(post: Post): GradedPost | undefined {
  let result = graded.get(post);
  if (result === undefined) {
    result = grade(post) ?? false;
    graded.set(post, result);
  }
  return result || undefined;
}

function grade(post: Post): GradedPost | undefined {
  const caption = drawnText(post.caption ?? '').normalize('NFKC');
  const tags = placedTags({ hashtags: post.hashtags, caption });
  const mentions = mentionsOf({ mentions: post.mentions, caption });
  const markers = markersOf(post, caption, tags, mentions.length > 0);
  const platform = platformEvidence(post);
  const isLabelled = platform.some((word) => word !== 'isAdAuthorized');
  const hard = markers.filter((marker) => marker.grade === 'hard');
  const toGraded = (
    grade: SponsoredGrade,
    evidence: readonly string[],
    clarity?: DisclosureClarity,
  ): GradedPost => ({
    postId: post.id,
    at: post.createdAt,
    grade,
    evidence: [...new Set(evidence)].slice(0, maxEvidence),
    clarity,
    brands: mentions.slice(0, maxBrands),
    markers,
    isLabelled,
  });
  const quoted = markers.map(({ text }) => text);

  if (platform.length > 0) {
    const clarity = isLabelled ? 'clear' : hard.length > 0 ? clarityOf(hard, caption) : 'ambiguous';
    return toGraded('platform', [...platform, ...quoted], clarity);
  }
  const programmes = tags.filter(({ text }) => isProgrammeTag(toToken(text)));
  if (programmes.length > 0 && hard.every(isProgrammeMarker)) {
    return toGraded('programme', [...programmes.map(({ text }) => toTagQuote(text)), ...quoted]);
  }
  if (hard.length > 0) return toGraded('hard', quoted, clarityOf(hard, caption));
  if (markers.length > 0) return toGraded('soft', quoted, 'ambiguous');
  const suspicion = [
    ...commercialCues(caption, mentions.length > 0).map((cue) => toQuote(cue)),
    ...tags.filter(({ text }) => isAffiliateTag(toToken(text))).map(({ text }) => toTagQuote(text)),
    ...(post.isCommerce ? ['isCommerce'] : []),
  ].filter((quote) => quote !== '');
  return suspicion.length > 0 ? toGraded('suspect', suspicion) : undefined;
}

/** What TikTok says: its label as drawn, else the name of the flag that stands for it. */
function platformEvidence(post: Post): string[] {
  const label = toQuote(post.paidLabel ?? '');
  return [
    ...(label === '' ? [] : [label]),
    ...(post.isAd ? ['isAd'] : []),
    ...(post.isPaidPartnership && label === '' ? ['isPaidPartnership'] : []),
    ...(post.isAdAuthorized ? ['isAdAuthorized'] : []),
  ];
}

function isProgrammeMarker({ text }: Marker): boolean {
  return /^(?:#paid_?partnership|paid partnership)$/iu.test(text);
}

function markersOf(
  post: Post,
  caption: string,
  tags: readonly PlacedTag[],
  hasMention: boolean,
): Marker[] {
  const language = captionLanguage(post) ?? languageByScript(caption);
  const isTrade = tags.some(({ text }) => isTradeTag(toToken(text)));
  const isUnpaid = saysUnpaid(caption) || tags.some(({ text }) => saysUnpaid(text));
  const markers: Marker[] = [];
  for (const { text, offset, tagsBefore } of tags) {
    const tag = disclosureTag(toToken(text));
    if (!tag || (offset !== undefined && isDenied(caption, offset))) continue;
    const isFront = offset === undefined ? tagsBefore === 0 : isLeading(caption, offset);
    const tagGrade = gradeTag(tag, { language, isTrade, hasMention, isFront });
    if (!tagGrade) continue;
    markers.push({
      grade: isUnpaid ? 'soft' : tagGrade,
      text: toTagQuote(text),
      clearIn: tag.clearIn,
      offset,
      tagsBefore,
    });
  }
  for (const { grade, clearIn, text, offset } of disclosurePhrases(caption)) {
    const quote = toQuote(text);
    if (quote === '') continue;
    markers.push({
      grade: isUnpaid ? 'soft' : grade,
      text: quote,
      clearIn,
      offset,
      tagsBefore: 0,
    });
  }
  // The hard ones are what a reader should see first.
  return markers.sort((a, b) => Number(b.grade === 'hard') - Number(a.grade === 'hard'));
}

function gradeTag(
  { grade, languages, whenUnknown, needs, isTrade }: DisclosureTag,
  caption: { language?: string; isTrade: boolean; hasMention: boolean; isFront: boolean },
): Marker['grade'] | undefined {
  if (isTrade && caption.isTrade) return undefined;
  if (needs === 'mention' && !caption.hasMention) return undefined;
  if (languages && caption.language === undefined) return whenUnknown;
  if (languages && !languages.includes(caption.language ?? '')) return undefined;
  return needs === 'front' && !caption.isFront ? 'soft' : grade;
}

/** Kana are Japanese and Hangul is Korean, where TikTok has not told the language. */
function languageByScript(caption: string): string | undefined {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(caption)) return 'ja';
  return /\p{Script=Hangul}/u.test(caption) ? 'ko' : undefined;
}

/**
 * Where the best placed of the hard markers stands. Neither in front nor out of sight is `ambiguous`.
 *
 * @returns `undefined` where the caption is unknown and so is the place
 */
function clarityOf(hard: readonly Marker[], caption: string): DisclosureClarity | undefined {
  const places = hard.map(({ offset, tagsBefore }) => {
    if (offset !== undefined && isLeading(caption, offset)) return 'clear';
    if (tagsBefore >= manyTags || (offset ?? 0) > visibleCharacters) return 'buried';
    return offset === undefined ? undefined : 'ambiguous';
  });
  return (['clear', 'ambiguous', undefined, 'buried'] as const).find((place) =>
    places.includes(place),
  );
}

function toTagQuote(tag: string): string {
  return toQuote(`#${tag}`);
}
