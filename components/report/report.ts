import type { ScatterPoint } from '@/components/insights/scatter-points';
import type { TierBand } from '@/components/insights/tier-bands';

/**
 * A client report, as it is said: nothing but what may be in the file. Components draw it from this
 * alone and are given no row, so that what was not ticked cannot slip in.
 */
export interface Report {
  title: string;
  /** Paragraphs. */
  intro: string[];
  /** Campaign, day, by whom and for whom. */
  facts: string[];
  tiles: ReportTile[];
  brief: ReportFact[];
  funnel: ReportBar[];
  scatter: ReportScatter;
  mixes: ReportMix[];
  budget: ReportFact[];
  /** Absent while no post of the campaign is known. */
  results?: ReportResults;
  creators: ReportCreator[];
  /** The creators that the order left off, and those who are not named, in words. */
  remarks: string[];
  /** Whether there is a brief to fit. */
  hasFit: boolean;
  /** Decided against, with the reason; empty unless ticked. */
  against: ReportAgainst[];
  /** How the figures are made and what they do not say. */
  method: ReportFact[];
}

export interface ReportFact {
  label: string;
  text: string;
}

export interface ReportTile {
  figure: string;
  label: string;
  /** How many it is of, or what it rests on. */
  of?: string;
}

export interface ReportBar {
  key: string;
  label: string;
  count: number;
  /** The count with its share. */
  text: string;
  /** Not a kind but that none is known: hatched. */
  isUnknown?: boolean;
}

export interface ReportMix {
  key: string;
  title: string;
  bars: ReportBar[];
}

/** A creator as a point of the plot. */
export type ReportPoint = Pick<
  ScatterPoint,
  'followers' | 'pct' | 'lowPct' | 'highPct' | 'isRangeOnly'
> & { key: string; label: string };

export interface ReportScatter {
  points: ReportPoint[];
  domains: { followers: readonly [number, number]; pct: readonly [number, number] };
  bands: TierBand[];
  sentence: string;
  /** How many could not be drawn, in words. */
  notDrawn?: string;
}

export interface ReportCreator {
  key: string;
  handle: string;
  name?: string;
  profileUrl: string;
  /** The post that led to the decision. */
  postUrl?: string;
  tier?: string;
  followers: string;
  engagement?: ReportRate;
  /** Why there is no rate. */
  noRate?: string;
  niche: string;
  fit?: string;
  /** Language and market of the posts. */
  origin: string[];
  status: string;
  /** Sentences, the weightiest first. */
  reasons: string[];
  /** Only where ticked: label and text. */
  added: ReportAddition[];
}

/** Percent of views. From one or two posts there is the range alone. */
export interface ReportRate {
  range: string;
  estimate?: string;
  posts: string;
  lowPct: number;
  highPct: number;
  pct?: number;
}

/** A private fact that was ticked. */
export interface ReportAddition extends ReportFact {
  /** Where it is a web address, to be linked. */
  href?: string;
}

export interface ReportAgainst {
  key: string;
  handle: string;
  name?: string;
  profileUrl: string;
  size: string;
  reason: string;
}

export interface ReportResults {
  rows: ReportResult[];
  total: Omit<ReportResult, 'key' | 'handle' | 'posts'> & { posts: string };
}

/** The posts of one creator for the campaign; figures as they were read last. */
export interface ReportResult {
  key: string;
  handle: string;
  posts: { url: string; day: string }[];
  views: string;
  engagements: string;
  readOn: string;
}
