import type { CommentSketch } from './sketch.ts';

/** How a post did. `plays` is what TikTok calls views. */
export interface Counts {
  plays: number;
  likes: number;
  comments: number;
  shares: number;
  saves: number;
  reposts: number;
}

/** How an account stands. */
export interface Standing {
  followers: number;
  following: number;
  hearts: number;
  videos: number;
  /** Accounts that follow each other. */
  friends: number;
  /** Likes given. */
  given: number;
}

/** What makes a post commercial, or look so. */
export interface Commerce {
  /** A paid placement: the platform shows it as an ad. */
  isAd: boolean;
  /** The creator authorised promotion of the post (Spark ad). */
  adAuthorization: boolean;
  /** The page shows "Paid partnership" on it. */
  paidPartnership: boolean;
  /** The page shows "Promotional content" on it. */
  promotional: boolean;
  /** A shop anchor, "Eligible for commission". */
  shopAnchor: boolean;
  /** A CapCut template anchor, which is not commerce at all. */
  capCutAnchor: boolean;
}

export interface Music {
  id: string;
  title: string;
  author: string;
  original: boolean;
}

/** One post of the invented world: the truth, and what of it can be seen. */
export interface Post {
  /** 19 digits; its upper 32 bits are the creation time, as on TikTok. */
  id: string;
  /** Author's handle. */
  handle: string;
  kind: 'video' | 'photo';
  caption: string;
  hashtags: string[];
  /** Handles named in the caption. */
  mentions: string[];
  /** BCP 47, or `un` when the caption holds only hashtags and emoji. */
  language: string;
  niche: string;
  /** Unix seconds. */
  createdAt: number;
  durationSeconds: number;
  /** What really happened. */
  exact: Counts;
  /** What lists and pages say: exact below 10,000, else one decimal of K or M. */
  shown: Counts;
  /** Counts that the platform does not tell for this post. */
  hiddenCounts: (keyof Counts)[];
  commerce: Commerce;
  isPinned: boolean;
  isAiGenerated: boolean;
  /** What TikTok warns of, as worded. */
  warnings: string[];
  /** What TikTok covers the post for. */
  mask?: 'sensitive' | 'photosensitive';
  /** Handle whose post this one answers. */
  duetWith?: string;
  /** Id of that post, for duets. */
  duetFromId?: string;
  stitchWith?: string;
  /** `diversificationLabels` of the video page. */
  labels: string[];
  suggestedWords: string[];
  /** Text that the creator put on the video. */
  stickers: string[];
  music: Music;
  /** Comments that a test described; else they are invented when asked for. */
  commentSketches?: CommentSketch[];
  /** Fields laid over the item as sent, for shapes that no option makes. */
  itemPatch?: Record<string, unknown>;
}

export interface Comment {
  id: string;
  text: string;
  language: string;
  createdAt: number;
  likes: number;
  /** Who wrote it; the post's own creator for an answer of theirs. */
  author: { id: string; handle: string; nickname: string };
  isByCreator: boolean;
  isLikedByCreator: boolean;
  isPinned: boolean;
  replies: Comment[];
}

/** One account of the invented world. */
export interface Creator {
  id: string;
  handle: string;
  nickname: string;
  bio: string;
  bioLink?: string;
  /** The address in the bio, as a reader would write it down. */
  email?: string;
  /** Niche id of the taxonomy. */
  niche: string;
  /** Their app language. */
  language: string;
  /** Where posts are made; TikTok tells it on video pages only. */
  region: string;
  /** Unix seconds. */
  createdAt: number;
  exact: Standing;
  shown: Standing;
  isVerified: boolean;
  isPrivate: boolean;
  isSeller: boolean;
  isOrganization: boolean;
  /** A business account's category; undefined for personal accounts. */
  businessCategory?: string;
  /** The bio states an age under 18. */
  statesMinority: boolean;
  /** The room of a running LIVE. */
  liveRoomId?: string;
  /** Whether `stats.heart` has run over 32 bits, as it does for the very large. */
  overflowsHearts: boolean;
  /** `statsV2` is left out of whatever is told about this creator. */
  lacksStatsV2: boolean;
  /** No count of the account is told anywhere. */
  lacksStats?: boolean;
  /** The rate by views that their posts scatter around, percent. */
  typicalRatePct: number;
  /** Newest first, pinned ones too. */
  posts: Post[];
  /** Ids of others' posts on their repost tab. */
  repostIds: string[];
  /** Why this creator is in the world, for awkward ones. */
  purpose?: string;
}

/** What one article of the For You list shows. */
export type FeedEntry =
  | { kind: 'post'; postId: string; repostedBy?: string }
  | { kind: 'live'; handle: string; roomId: string }
  | { kind: 'suggested'; handles: string[] };

/** Everything that is true in a replica. */
export interface World {
  /** Unix milliseconds that all ages are measured from. */
  now: number;
  creators: Creator[];
  /** Every post by id. */
  posts: Map<string, Post>;
  /** For You, from the first article on. */
  feed: FeedEntry[];
  /** The Following page, ids of posts. */
  followingIds: string[];
  /** Comments of a post as a reader sees them, best first; invented when first asked for. */
  commentsOf(postId: string): Comment[];
}
