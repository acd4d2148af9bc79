import { en } from '@/assets/messages/en/catalogue';
import type { Collaboration } from '@/lib/model/collaboration';
import type { Creator, CreatorKey } from '@/lib/model/creator';
import type { Entry } from '@/lib/model/entry';
import type { ContactMade, Seen } from '@/lib/model/known';
import type { Post } from '@/lib/model/post';
import type { ExportRow } from '@/lib/outreach/files/export-row';
import { toFirstName } from '@/lib/outreach/messages/first-name';
import { toHook } from '@/lib/outreach/messages/hook';
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
  doNotContactAt?: number;
  contactMade?: ContactMade;
  /** A first name that the scout confirmed; `''`: none is to be used. */
  givenName?: string;
  collaboration?: Pick<Collaboration, 'trackingUrl' | 'promoCode'>;
}

/** A row as it is exported; figures that the rating does not give stay absent. */
export function toExportRow(row: ExportableRow, campaign: string): ExportRow {
  const { key, creator, rating, entry, seen, collaboration } = row;
  const { handle } = creator;
  const post = postOf(row);
  return {
    handle,
    name: creator.name,
    firstName: toGreeted(row),
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
    // Reckoned when a column asks: it is most of the work with a row, and few files have it.
    get postHook() {
      return toHook(post);
    },
    seenAt: seen?.lastAt,
    addedAt: entry?.addedAt,
    contactedAt: entry?.contactedAt,
    trackingUrl: collaboration?.trackingUrl,
    promoCode: collaboration?.promoCode,
    creatorKey: key.startsWith('tt_') ? key : undefined,
  };
}

/** A private account and a bio that states an age under 18 are not rated anywhere, nor here. */
function isRated({ notRated }: Rating): boolean {
  return notRated !== 'private' && notRated !== 'minor';
}

/** Whom a message may greet: an agency reads its mailbox itself, and the scout's word goes first. */
function toGreeted({ creator, rating, givenName }: ExportableRow): string | undefined {
  if (!isRated(rating) || rating.contact.emailType === 'management') return undefined;
  return toFirstName(creator, givenName);
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
}: ExportableRow): Pick<Post, 'id' | 'kind' | 'caption' | 'isDuet' | 'isStitch'> | undefined {
  const id = entry?.postId ?? lastSeenPostId;
  return id === undefined ? undefined : (posts.find((post) => post.id === id) ?? { id });
}
