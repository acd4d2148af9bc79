/** A creator as it is exported. What is not known is absent and stands empty, never 0. */
export interface ExportRow {
  /** Without `@`. */
  handle: string;
  name?: string;
  /** Stated in the bio or confirmed by the scout, and never for a mailbox of an agency. */
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
  /** The caption's first sentence, to be quoted back; absent where it says nothing of its own. */
  postHook?: string;
  /** Milliseconds since 1970, UTC, as all times here. */
  seenAt?: number;
  addedAt?: number;
  contactedAt?: number;
  /** What one post would cost at the scout's own CPM, in `feeCurrency`. */
  feeLow?: number;
  feeHigh?: number;
  /** ISO 4217; only with a fee. */
  feeCurrency?: string;
  /** The creator's own link and code in the campaign, once they were given. */
  trackingUrl?: string;
  promoCode?: string;
  /** Only where it is `tt_` + TikTok's numeric id. */
  creatorKey?: string;
}
