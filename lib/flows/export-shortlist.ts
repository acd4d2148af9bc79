import { en } from '@/assets/messages/en/catalogue';
import type { Creator, CreatorKey } from '@/lib/model/creator';
import type { Entry } from '@/lib/model/entry';
import type { Seen } from '@/lib/model/known';
import type { Post } from '@/lib/model/post';
import { type ExportRow, toFeedscoutCsv } from '@/lib/outreach/feedscout-preset';
import { toFileName } from '@/lib/outreach/file-name';
import { parseFirstName } from '@/lib/outreach/first-name';
import type { Rating } from '@/lib/scoring/signals/rating';
import { toPostUrl, toProfileUrl } from '@/lib/tiktok/post-url';

/** What an export needs of a row; every `CreatorRow` is one. */
export interface ExportableRow {
  key: CreatorKey;
  creator: Creator;
  rating: Rating;
  posts: readonly Post[];
  entry?: Entry;
  seen?: Seen;
  lastSeenPostId?: string;
}

export interface ExportedFile {
  name: string;
  text: string;
  /** Creators in it. */
  rows: number;
}

/**
 * The rows, in the order in which they are shown, as a file of the preset "Feedscout". Synchronous:
 * a popup that closes with the click has nothing left to wait for.
 *
 * @param campaign its name; @param now for the date in the file's name
 */
export function exportShortlist(
  rows: readonly ExportableRow[],
  { campaign, now }: { campaign: string; now: number },
): ExportedFile {
  return {
    name: toFileName(campaign, now),
    text: toFeedscoutCsv(rows.map((row) => toExportRow(row, campaign))),
    rows: rows.length,
  };
}

/** A file's text for a download link. */
export function toCsvBlob(text: string): Blob {
  return new Blob([text], { type: 'text/csv;charset=utf-8' });
}

/** A row as it is exported; figures that the rating does not give stay absent. */
export function toExportRow(row: ExportableRow, campaign: string): ExportRow {
  const { key, creator, rating, entry, seen } = row;
  const { handle } = creator;
  const post = postOf(row);
  return {
    handle,
    name: creator.name,
    firstName: isRated(rating) ? parseFirstName(creator) : undefined,
    profileUrl: toProfileUrl(handle),
    tier: rating.tier.label?.toLowerCase(),
    followers: creator.followers,
    ...engagementOf(rating),
    niche: nicheOf(rating),
    nicheFit: isRated(rating) ? rating.fit?.fit : undefined,
    contentLanguage: rating.content.language?.code,
    region: rating.content.region?.code,
    ...contactOf(rating),
    ...checksOf(rating),
    ...feesOf(rating),
    status: statusOf(entry),
    tags: entry?.tags,
    note: entry?.note,
    campaign,
    postUrl: post && toPostUrl(handle, post),
    postCaption: post?.caption,
    seenAt: seen?.lastAt,
    addedAt: entry?.addedAt,
    contactedAt: entry?.contactedAt,
    creatorKey: key.startsWith('tt_') ? key : undefined,
  };
}

/** A private account and a bio that states an age under 18 are not rated anywhere, nor here. */
function isRated({ notRated }: Rating): boolean {
  return notRated !== 'private' && notRated !== 'minor';
}

function contactOf({ notRated, contact }: Rating): Partial<ExportRow> {
  // A list made for outreach is no place for a minor's address.
  if (notRated === 'minor') return {};
  const { email, emailType, bioLink, route } = contact;
  return { email, emailType, bioLink, contactRoute: route };
}

function engagementOf(rating: Rating): Partial<ExportRow> {
  const { engagement } = rating;
  if (!isRated(rating)) return {};
  const { n, ratePct, lowPct, highPct, percentile, reference, medianViews } = engagement;
  if (n === 0) return { postsRated: 0, medianViews };
  return {
    engagementRatePct: ratePct,
    engagementLowPct: lowPct,
    engagementHighPct: highPct,
    postsRated: n,
    engagementPercentile: percentile,
    engagementReference:
      percentile !== undefined && reference ? en.records.reference(reference.source) : undefined,
    medianViews,
  };
}

function checksOf(rating: Rating): Partial<ExportRow> {
  if (!isRated(rating)) return {};
  const { sponsored, authenticity } = rating;
  const fired = authenticity.tests.filter(({ state }) => state === 'check');
  return {
    sponsoredSharePct: sponsored.sharePct,
    checkFirst: fired.map(({ test }) => en.signals.checkWord(test)),
  };
}

/** A range at the scout's own CPM; without views there is none, and nothing for a currency to name. */
function feesOf(rating: Rating): Partial<ExportRow> {
  const { cpm, low, high } = rating.price;
  if (!isRated(rating) || cpm === undefined || low === undefined || high === undefined) return {};
  return { feeLow: low, feeHigh: high, feeCurrency: cpm.currency };
}

function nicheOf({ niche }: Rating): string | undefined {
  if (niche.verdict === 'none') return undefined;
  return niche.verdict === 'mixed' ? 'mixed' : niche.label;
}

function statusOf(entry: Entry | undefined): string | undefined {
  switch (entry?.decision) {
    case 'listed':
      return entry.status;
    case 'later':
      return 'later';
    case 'ruled-out':
      return 'ruled out';
    default:
      return undefined;
  }
}

/** The post that led to the decision, else the one seen last; known by id where its facts are gone. */
function postOf({
  entry,
  lastSeenPostId,
  posts,
}: ExportableRow): Pick<Post, 'id' | 'kind' | 'caption'> | undefined {
  const id = entry?.postId ?? lastSeenPostId;
  return id === undefined ? undefined : (posts.find((post) => post.id === id) ?? { id });
}
