import type { Money } from '@/lib/model/money';

/** What one post would cost at the scout's own CPM. Never "the price". */
export interface PriceSignal {
  /** Absent until the scout has set one. */
  cpm?: Money;
  /** Ordinary posts behind the views outlook. */
  viewsN: number;
  /** Of the views outlook's 80 % range and median; absent without CPM or views. */
  low?: number;
  middle?: number;
  high?: number;
  /** The CPM that a quoted fee comes to, at the range's ends and median. `low` is at many views. */
  implied?: { fee: Money; low: number; middle: number; high: number };
  /** What the articles name for one post of this tier, in USD; they differ 10 to 40 times. */
  articles: {
    source: 'S2' | 'S3' | 'IMH' | 'sponsorrate';
    low: number;
    high: number;
    /** The source says "and more": `high` is where it stops naming figures. */
    isOpenEnded?: boolean;
  }[];
}
