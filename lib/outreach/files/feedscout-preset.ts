import { type Column, toFee, toIsoTime, toList, toOneDecimal, toWhole } from './column';
import type { Cell } from './csv';
import type { ExportRow } from './export-row';

const of = (header: string, cell: (row: ExportRow) => Cell): Column => ({
  header,
  cell: ({ rows }) => cell(rows[0]),
});
const whole = (header: string, cell: (row: ExportRow) => Cell): Column => ({
  ...of(header, cell),
  number: 'whole',
});
const decimal = (header: string, cell: (row: ExportRow) => Cell): Column => ({
  ...of(header, cell),
  number: 'decimal',
});

/** Every column of the preset "Feedscout", in the order in which other tools may rely on them. */
export const feedscoutColumns: readonly Column[] = [
  of('handle', (row) => row.handle),
  of('name', (row) => row.name),
  of('first_name', (row) => row.firstName),
  of('profile_url', (row) => row.profileUrl),
  of('tier', (row) => row.tier),
  whole('followers', (row) => toWhole(row.followers)),
  decimal('engagement_rate_pct', (row) => toOneDecimal(row.engagementRatePct)),
  decimal('engagement_low_pct', (row) => toOneDecimal(row.engagementLowPct)),
  decimal('engagement_high_pct', (row) => toOneDecimal(row.engagementHighPct)),
  whole('posts_rated', (row) => toWhole(row.postsRated)),
  decimal('engagement_percentile', (row) => toOneDecimal(row.engagementPercentile)),
  of('engagement_reference', (row) => row.engagementReference),
  whole('median_views', (row) => toWhole(row.medianViews)),
  of('niche', (row) => row.niche),
  whole('niche_fit', (row) => toWhole(row.nicheFit)),
  of('content_language', (row) => row.contentLanguage),
  of('region', (row) => row.region),
  of('email', (row) => row.email),
  of('email_type', (row) => row.emailType),
  of('bio_link', (row) => row.bioLink),
  of('contact_route', (row) => row.contactRoute),
  decimal('sponsored_share_pct', (row) => toOneDecimal(row.sponsoredSharePct)),
  of('check_first', (row) => toList(row.checkFirst)),
  of('status', (row) => row.status),
  of('tags', (row) => toList(row.tags)),
  of('note', (row) => row.note),
  of('campaign', (row) => row.campaign),
  of('post_url', (row) => row.postUrl),
  of('post_caption', (row) => row.postCaption),
  of('seen_at', (row) => toIsoTime(row.seenAt)),
  of('added_at', (row) => toIsoTime(row.addedAt)),
  of('contacted_at', (row) => toIsoTime(row.contactedAt)),
  decimal('fee_low', (row) => toFee(row.feeLow)),
  decimal('fee_high', (row) => toFee(row.feeHigh)),
  of('fee_currency', (row) => row.feeCurrency),
  of('tracking_url', (row) => row.trackingUrl),
  of('promo_code', (row) => row.promoCode),
  of('creator_key', (row) => row.creatorKey),
];
