import { messages } from '@/assets/messages/messages';
import { pageWords } from '@/assets/messages/pages';
import { isolated } from '@/assets/messages/quotes';
import { reportWords } from '@/assets/messages/report';
import { type DeskRow, standingOf } from '@/components/desk/row';
import type { Post } from '@/lib/model/post';
import type { Rating } from '@/lib/scoring/signals/rating';
import type { ReportAgainst, ReportCreator, ReportRate } from './report';
import { toAdditions } from './report-additions';
import type { PrivatePart } from './report-choice';

/** Addresses on TikTok: made outside, since only one part of the product knows them. */
export interface ReportAddresses {
  toProfileUrl(handle: string): string;
  toPostUrl(handle: string, post: Pick<Post, 'id' | 'kind'>): string;
}

const { signals, names } = messages;
const words = reportWords.file;

/** A creator as the report tells of them; private facts only as far as they were ticked. */
export function toReportCreator(
  row: DeskRow,
  { toProfileUrl, toPostUrl }: ReportAddresses,
  adds: ReadonlySet<PrivatePart>,
): ReportCreator {
  const { key, creator, rating, entry } = row;
  const { handle } = creator;
  const rate = toRate(rating);
  const { followers } = rating.tier;
  return {
    key,
    handle,
    name: toPublicName(creator.name),
    profileUrl: toProfileUrl(handle),
    postUrl: entry?.postId && toPostUrl(handle, postOf(row, entry.postId)),
    tier: signals.tierWord(rating.tier),
    followers: followers === undefined ? words.unknown : words.shortCount(followers),
    engagement: rate,
    noRate: rate === undefined ? signals.noRateBrief(rating.engagement) : undefined,
    niche: toNiche(rating),
    fit: rating.fit?.fit === undefined ? undefined : signals.fitFigure(rating.fit.fit),
    origin: toOrigin(rating),
    status: pageWords.standings[standingOf(row)],
    reasons: toReasons(rating),
    added: toAdditions(row, adds),
  };
}

/** One who was decided against, with nothing of them but who it is and why. */
export function toAgainst(
  row: DeskRow,
  { toProfileUrl }: Pick<ReportAddresses, 'toProfileUrl'>,
): ReportAgainst {
  const { key, creator, rating, entry } = row;
  const { against } = words;
  const reason = entry?.ruledOutReason;
  const ruledOut =
    reason === undefined ? against.ruledOut : against.ruledOutFor(signals.ruledOutReasons[reason]);
  return {
    key,
    handle: creator.handle,
    name: toPublicName(creator.name),
    profileUrl: toProfileUrl(creator.handle),
    size: signals.tierAndFollowers(rating.tier),
    reason: entry?.decision === 'ruled-out' ? ruledOut : against.declined,
  };
}

/**
 * A name as it may stand in a file: one line, and nothing that turns the text around it. A name that
 * holds an e-mail address is a contact, and left out: the handle says who it is.
 */
export function toPublicName(name: string | undefined): string | undefined {
  if (name === undefined || /\S@\S+\.\S/.test(name)) return undefined;
  const clean = isolated(name.replace(/\p{Cc}/gu, ' '));
  return clean === '' ? undefined : clean;
}

function postOf({ posts }: DeskRow, id: string): Pick<Post, 'id' | 'kind'> {
  return posts.find((post) => post.id === id) ?? { id };
}

/** The range first; from one or two posts nothing but the range. */
function toRate({ engagement }: Rating): ReportRate | undefined {
  const { n, ratePct, lowPct, highPct, isFirstImpression } = engagement;
  if (n === 0 || lowPct === undefined || highPct === undefined) return undefined;
  const isEstimated = !isFirstImpression && ratePct !== undefined;
  return {
    range: words.range(lowPct, highPct, isFirstImpression),
    posts: signals.posts(n),
    lowPct,
    highPct,
    ...(isEstimated && { pct: ratePct, estimate: words.creators.estimate(words.percent(ratePct)) }),
  };
}

function toNiche({ niche }: Rating): string {
  const label = niche.label && messages.niches.label(niche.niche, niche.label);
  return signals.nicheShort({ ...niche, label });
}

function toOrigin({ content: { language, region } }: Rating): string[] {
  return [
    ...(language === undefined ? [] : [names.language(language.code)]),
    ...(region === undefined ? [] : [names.region(region.code)]),
  ];
}

/**
 * Why the figures are what they are, in the product's own sentences. Those that speak to the scout
 * ("open the profile", "creators you have seen") are said otherwise, or not at all.
 */
function toReasons(rating: Rating): string[] {
  const { fit, engagement, views, niche, sponsored, content } = rating;
  const hasPlace = content.language !== undefined || content.region !== undefined;
  return [
    fit?.fit === undefined ? undefined : signals.fitSentence(fit),
    toRateSentence(rating),
    engagement.percentile === undefined ? undefined : signals.comparisonSentence(engagement),
    views.n === 0 ? undefined : signals.viewsSentence(views),
    niche.verdict === 'none' ? undefined : signals.nicheSentence({ ...niche, learnedTags: [] }),
    sponsored.n === 0 ? undefined : signals.sponsoredSentence(sponsored),
    hasPlace ? signals.contentSentence(content) : undefined,
  ].filter((reason) => reason !== undefined);
}

/** From three posts on the table's cell says it all, and the notes on the method what it means. */
function toRateSentence({ engagement }: Rating): string | undefined {
  const { n, lowPct, highPct, isFirstImpression } = engagement;
  if (!isFirstImpression || lowPct === undefined || highPct === undefined) return undefined;
  return words.creators.firstImpression(words.range(lowPct, highPct, true), n);
}
