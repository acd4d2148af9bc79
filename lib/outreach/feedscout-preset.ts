import { type Cell, toCsv } from './csv';

/** A creator as it is exported. What is not known is absent and stands empty, never 0. */
export interface ExportRow {
  /** Without `@`. */
  handle: string;
  name?: string;
  firstName?: string;
  profileUrl: string;
  tier?: string;
  followers?: number;
  engagementRatePct?: number;
  engagementLowPct?: number;
  engagementHighPct?: number;
  /** Eligible posts behind the engagement figure; 0 is known, and says why there is no figure. */
  postsRated?: number;
  engagementPercentile?: number;
  engagementReference?: string;
  medianViews?: number;
  niche?: string;
  nicheFit?: number;
  contentLanguage?: string;
  region?: string;
  email?: string;
  emailType?: string;
  bioLink?: string;
  contactRoute?: 'email' | 'link' | 'dm' | 'unchecked';
  /** Labelled or clearly marked posts, percent of the posts read. */
  sponsoredSharePct?: number;
  /** What deserves a look, in words; empty where nothing was found or nothing could be tested. */
  checkFirst?: readonly string[];
  status?: string;
  tags?: readonly string[];
  note?: string;
  campaign: string;
  postUrl?: string;
  postCaption?: string;
  /** Milliseconds since 1970, UTC, as all times here. */
  seenAt?: number;
  addedAt?: number;
  contactedAt?: number;
  /** What one post would cost at the scout's own CPM, in `feeCurrency`. */
  feeLow?: number;
  feeHigh?: number;
  /** ISO 4217; only with a fee. */
  feeCurrency?: string;
  /** Only where it is `tt_` + TikTok's numeric id. */
  creatorKey?: string;
}

/** A column that no feature fills yet: it stands empty, so that files of all versions have one form. */
const notYet = () => undefined;

const columns: readonly (readonly [header: string, cell: (row: ExportRow) => Cell])[] = [
  ['handle', (row) => row.handle],
  ['name', (row) => row.name],
  ['first_name', (row) => row.firstName],
  ['profile_url', (row) => row.profileUrl],
  ['tier', (row) => row.tier],
  ['followers', (row) => toWhole(row.followers)],
  ['engagement_rate_pct', (row) => toOneDecimal(row.engagementRatePct)],
  ['engagement_low_pct', (row) => toOneDecimal(row.engagementLowPct)],
  ['engagement_high_pct', (row) => toOneDecimal(row.engagementHighPct)],
  ['posts_rated', (row) => toWhole(row.postsRated)],
  ['engagement_percentile', (row) => toOneDecimal(row.engagementPercentile)],
  ['engagement_reference', (row) => row.engagementReference],
  ['median_views', (row) => toWhole(row.medianViews)],
  ['niche', (row) => row.niche],
  ['niche_fit', (row) => toWhole(row.nicheFit)],
  ['content_language', (row) => row.contentLanguage],
  ['region', (row) => row.region],
  ['email', (row) => row.email],
  ['email_type', (row) => row.emailType],
  ['bio_link', (row) => row.bioLink],
  ['contact_route', (row) => row.contactRoute],
  ['sponsored_share_pct', (row) => toOneDecimal(row.sponsoredSharePct)],
  ['check_first', (row) => toList(row.checkFirst)],
  ['status', (row) => row.status],
  ['tags', (row) => toList(row.tags)],
  ['note', (row) => row.note],
  ['campaign', (row) => row.campaign],
  ['post_url', (row) => row.postUrl],
  ['post_caption', (row) => row.postCaption],
  ['seen_at', (row) => toIsoTime(row.seenAt)],
  ['added_at', (row) => toIsoTime(row.addedAt)],
  ['contacted_at', (row) => toIsoTime(row.contactedAt)],
  ['fee_low', (row) => toFee(row.feeLow)],
  ['fee_high', (row) => toFee(row.feeHigh)],
  ['fee_currency', (row) => row.feeCurrency],
  ['tracking_url', notYet],
  ['promo_code', notYet],
  ['creator_key', (row) => row.creatorKey],
];

/** The preset "Feedscout": every column, in the order in which other tools may rely on them. */
export function toFeedscoutCsv(rows: readonly ExportRow[]): string {
  return toCsv(
    columns.map(([header]) => header),
    rows.map((row) => columns.map(([, cell]) => cell(row))),
  );
}

function toWhole(count: number | undefined): Cell {
  return count === undefined ? undefined : Math.round(count).toFixed(0);
}

function toOneDecimal(percent: number | undefined): Cell {
  return percent?.toFixed(1);
}

/** Whole units from 10 on, else two decimals: an estimate has no cents that matter. */
function toFee(amount: number | undefined): Cell {
  return amount?.toFixed(amount < 9.995 ? 2 : 0);
}

function toList(items: readonly string[] | undefined): Cell {
  return items?.join('; ');
}

function toIsoTime(at: number | undefined): Cell {
  return at === undefined ? undefined : new Date(at).toISOString();
}
