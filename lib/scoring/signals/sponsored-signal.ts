/**
 * How sure it is that a post is paid, the surest first:
 * - `platform`: TikTok says so (ad, label, ad authorisation)
 * - `hard`: a marker that is clear in some country (#ad, "Werbung", "paid partnership")
 * - `soft`: gift, barter or an ambiguous word (#gifted, #partner)
 * - `suspect`: a code, an affiliate link or a brand with a call to buy, and no marker
 * - `programme`: TikTok's own LIVE and reward programmes; no brand pays
 */
export type SponsoredGrade = 'platform' | 'hard' | 'soft' | 'suspect' | 'programme';

/**
 * Where the marker stands. `clear`: platform label or among the first three tokens. `buried`: after
 * four hashtags or a hundred characters. `ambiguous`: soft, an ad authorisation alone, or between.
 */
export type DisclosureClarity = 'clear' | 'buried' | 'ambiguous';

/** Names of what TikTok says of a post by a flag, as they stand in `SponsoredPost.evidence`. */
export type PlatformFlag = 'isAd' | 'isPaidPartnership' | 'isAdAuthorized' | 'isCommerce';

export interface SponsoredPost {
  postId: string;
  at?: number;
  grade: SponsoredGrade;
  /**
   * What was found, quoted: `#ad`, `Paid partnership`, `code MAYA10`. Never empty. A `PlatformFlag`
   * stands for what TikTok says without words.
   */
  evidence: string[];
  /** Absent for `suspect` and `programme`, and where the marker's place in the caption is unknown. */
  clarity?: DisclosureClarity;
  /** Handles mentioned, without `@`. */
  brands: string[];
}

export interface CompetitorConflict {
  /** As the brief writes it. */
  competitor: string;
  postId: string;
  at?: number;
  /** What named it: `@rivalskin`, `#rivalskin`, "Rival Skin". */
  quote: string;
  /** The post is paid for as far as can be told (platform or hard), else only a mention. */
  isPaid: boolean;
}

export interface SponsoredSignal {
  /** Posts of which caption, hashtags or platform words are known: the denominator. */
  n: number;
  platform: number;
  hard: number;
  soft: number;
  suspects: number;
  programmes: number;
  /** Posts graded `platform` or `hard`, percent of `n`; absent while `n` is 0. */
  sharePct?: number;
  /** Proposed, uncalibrated: none 0, healthy ≤ 20 %, busy ≤ 40 %, saturated above; from 3 posts on. */
  band?: 'none' | 'healthy' | 'busy' | 'saturated';
  /** Of the platform, hard and soft posts. */
  clarity: Record<DisclosureClarity, number>;
  /** The newest first, at most 20. */
  found: SponsoredPost[];
  /** Brands named in platform, hard and soft posts, the most frequent first; 3 posts make an always-on partner. */
  brands: { brand: string; posts: number; lastAt?: number; isAlwaysOn: boolean }[];
  conflicts: CompetitorConflict[];
  /** Engagement of paid posts over that of organic ones; only with ≥ 2 paid and ≥ 3 organic eligible posts. */
  versusOrganic?: {
    ratio: number;
    paidPct: number;
    organicPct: number;
    paidN: number;
    organicN: number;
  };
  /** Wanted markets where a marker that was used would not be clear: advice, never "illegal". */
  unclearIn: { market: string; marker: string }[];
}
