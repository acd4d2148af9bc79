import type { RateSpread } from './world/rates.ts';
import { defaultRateSpread } from './world/rates.ts';
import type { CreatorSketch, FeedSketch } from './world/sketch.ts';

/** What goes wrong. Nothing, unless a test says so. */
export interface Faults {
  /** No `__UNIVERSAL_DATA_FOR_REHYDRATION__` in any page. */
  hydrationAbsent: boolean;
  /** No JSON-LD in any page. */
  jsonLdAbsent: boolean;
  /** Share of API requests that fail on the way, 0 to 1. */
  networkErrorRate: number;
  /** API replies have no body at all, as denied ones do. */
  emptyBody: boolean;
  /** API replies are cut off in the middle. */
  truncatedBody: boolean;
  /** Each API reply comes so much later. */
  delayMs: number;
  /** No `statsV2` or `authorStatsV2` anywhere. */
  statsV2Absent: boolean;
  /** Endpoints have another name and wrapper; items keep their shape. */
  endpointsRenamed: boolean;
  /** A redesign: no data-e2e, other ids and classes, items in unknown shapes. */
  redesigned: boolean;
  /** API replies say 403, as for a captcha. */
  denied: boolean;
}

/** Everything that a replica can be told. All of it has a default. */
export interface ReplicaOptions {
  /** The same seed makes the same world. Default `'feedscout'`. */
  seed?: string;
  /** Unix milliseconds that ages are measured from. Default: now. */
  now?: number;
  /** How large the world is; a number is the number of creators. Default 120, feed 3 times that. */
  size?: number | { creators?: number; feed?: number; postsPerCreator?: [number, number] };
  /** Creators of the test's own. */
  creators?: CreatorSketch[];
  /** Whether creators that break careless code are in the world. Default true. */
  awkward?: boolean;
  /** Whether ten very different creators are in the world, each a case to judge. Default false. */
  cases?: boolean;
  /** Whether a brand's campaign runs: ten creators posted for it, others only seem to. Default false. */
  campaign?: boolean;
  /** Exactly the For You list. */
  feedOrder?: FeedSketch[];
  /** What comes before the invented For You list. */
  feedStart?: FeedSketch[];
  /** Niches that the invented creators come from more often than others. Default skincare. */
  favoredNiches?: string[];
  /** Spread of engagement. */
  rates?: Partial<RateSpread>;
  /** Author line of a card: `<p>` (tux) or `h3[data-e2e=video-author-uniqueid]` (classic). */
  variant?: 'tux' | 'classic';
  /** `data-e2e` of the favourites count. Default: `undefined-count` for tux, else `favorite-count`. */
  favoriteCount?: 'undefined-count' | 'favorite-count';
  /** Posts in one For You batch, 1 to 30. Default 9. */
  pageSize?: number;
  /** How the first For You posts arrive. Default `'network'`. */
  firstBatch?: 'hydration' | 'network' | 'cache';
  /** What the page asks with. Default `'fetch'`. */
  transport?: 'fetch' | 'xhr' | 'mixed';
  /** How the page reads the body of a fetch. Default `'json'`. */
  bodyRead?: 'json' | 'text' | 'stream';
  theme?: 'light' | 'dark';
  /** Language of the page's labels. Default `'en'`. */
  language?: 'en' | 'fr' | 'es-419' | 'de-DE';
  /** Region of the visitor, which says nothing about creators. Default `'US'`. */
  region?: string;
  /** Whether cards of photo posts carry the post's id as videos do; nobody has captured one. */
  photoCards?: 'with-id' | 'without-id';
  /** Pads each item to about so many bytes; real ones have 30,000. */
  itemBytes?: number;
  /** Order of the two names of a profile: since 2026-04 the nickname is the title. */
  profileTitles?: 'nickname-first' | 'handle-first';
  /** Articles on each side of the current one that are filled. Default 2. */
  mountRadius?: number;
  /** How the arrow keys and buttons move the list. Default `'smooth'`. */
  scrolling?: 'smooth' | 'instant';
  faults?: Partial<Faults>;
}

/** The options with every default filled in. */
export type ReplicaSettings = Required<
  Omit<ReplicaOptions, 'size' | 'rates' | 'faults' | 'feedOrder'>
> & {
  size: { creators: number; feed: number; postsPerCreator: [number, number] };
  rates: RateSpread;
  faults: Faults;
  feedOrder: FeedSketch[] | undefined;
};

const noFaults: Faults = {
  hydrationAbsent: false,
  jsonLdAbsent: false,
  networkErrorRate: 0,
  emptyBody: false,
  truncatedBody: false,
  delayMs: 0,
  statsV2Absent: false,
  endpointsRenamed: false,
  redesigned: false,
  denied: false,
};

/** Fills in the defaults. */
export function toSettings(options: ReplicaOptions = {}): ReplicaSettings {
  const size = typeof options.size === 'number' ? { creators: options.size } : options.size;
  const creators = size?.creators ?? 120;
  const variant = options.variant ?? 'tux';
  return {
    seed: options.seed ?? 'feedscout',
    now: options.now ?? Date.now(),
    creators: options.creators ?? [],
    awkward: options.awkward ?? true,
    cases: options.cases ?? false,
    campaign: options.campaign ?? false,
    feedOrder: options.feedOrder,
    feedStart: options.feedStart ?? [],
    favoredNiches: options.favoredNiches ?? ['skincare'],
    variant,
    favoriteCount:
      options.favoriteCount ?? (variant === 'tux' ? 'undefined-count' : 'favorite-count'),
    pageSize: Math.min(30, Math.max(1, options.pageSize ?? 9)),
    firstBatch: options.firstBatch ?? 'network',
    transport: options.transport ?? 'fetch',
    bodyRead: options.bodyRead ?? 'json',
    theme: options.theme ?? 'dark',
    language: options.language ?? 'en',
    region: options.region ?? 'US',
    photoCards: options.photoCards ?? 'with-id',
    itemBytes: options.itemBytes ?? 0,
    profileTitles: options.profileTitles ?? 'nickname-first',
    mountRadius: options.mountRadius ?? 2,
    scrolling: options.scrolling ?? 'smooth',
    size: {
      creators,
      feed: size?.feed ?? creators * 3,
      postsPerCreator: size?.postsPerCreator ?? [6, 24],
    },
    rates: { ...defaultRateSpread, ...options.rates },
    faults: { ...noFaults, ...options.faults },
  };
}
