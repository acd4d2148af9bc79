import type { DBSchema, IDBPDatabase } from 'idb';
import * as z from 'zod/mini';
import type { Campaign } from '@/lib/model/campaign';
import type { Collaboration } from '@/lib/model/collaboration';
import { commentTallySchema } from '@/lib/model/comment-tally';
import { countSchema } from '@/lib/model/count';
import {
  creatorKeySchema,
  creatorSchema,
  emailSchema,
  givenNameSchema,
  handleSchema,
  instantSchema,
} from '@/lib/model/creator';
import type { Entry } from '@/lib/model/entry';
import { seenSchema } from '@/lib/model/known';
import { type Learned, lessonSchema } from '@/lib/model/learned';
import type { Post } from '@/lib/model/post';
import type { ScoutingSession } from '@/lib/model/scouting-session';
import type { Settings } from '@/lib/model/settings';
import { placeSchema } from '@/lib/model/sighting';
import { snapshotSchema } from '@/lib/model/snapshot';
import type { Template } from '@/lib/model/template';
import { isPost } from './is-post';

/** One post whose card was seen; seen again, `at` and `place` move on. */
const seenMarkSchema = z.object({ postId: z.string(), at: instantSchema, place: placeSchema });
export type SeenMark = z.infer<typeof seenMarkSchema>;

/** A count of comments that no longer parses costs itself, not its post. */
const postsSchema = z.pipe(
  z.array(z.custom<Post>(isPost)),
  z.transform((posts) => (posts.every(hasSoundTally) ? posts : posts.map(withSoundTally))),
);

function hasSoundTally({ commentTally }: Post): boolean {
  return commentTally === undefined || commentTallySchema.safeParse(commentTally).success;
}

function withSoundTally(post: Post): Post {
  if (hasSoundTally(post)) return post;
  const { commentTally: _, ...rest } = post;
  return rest;
}

/** Everything known of one creator, packed so that a list is one read a creator. */
export const creatorRecordSchema = z.object({
  key: creatorKeySchema,
  creator: creatorSchema,
  /** Newest first; bounded, those that were seen are kept first. */
  posts: postsSchema,
  /** Ids of every post met, also of those that had to go: the index leads from a post to its creator. */
  postIds: z.array(z.string()),
  /** Absent while no card of theirs was at least half visible. */
  seen: z.optional(seenSchema),
  /** Latest first; bounded, so `seen.posts` may be the larger. */
  marks: z.array(seenMarkSchema),
  /** Handles the account had before the present one, latest first. */
  formerHandles: z.array(handleSchema),
  /** Oldest first, at most one a UTC day. */
  history: z.array(snapshotSchema),
  /** The scout says: a person, though it looks like a business. */
  isPerson: z.optional(z.boolean()),
  /** Since when the creator is not to be written to, in any campaign. */
  doNotContactAt: z.optional(instantSchema),
  /** An address that the scout brought along. */
  givenEmail: z.optional(emailSchema),
  /** A first name that the scout confirmed; `''`: none is to be used. */
  givenName: z.optional(givenNameSchema),
  /** When the last of the above was observed. */
  updatedAt: instantSchema,
  /** Rises with every write, so that what was made from a record can be kept until it changes. */
  revision: countSchema,
});
export type CreatorRecord = z.infer<typeof creatorRecordSchema>;

/**
 * What one creator teaches, for each who was seen. The sums below hold every lesson exactly once, so
 * that meeting a creator again counts them once and forgetting one takes them out.
 */
export const lessonRecordSchema = z.object({ key: creatorKeySchema, lesson: lessonSchema });
export type LessonRecord = z.infer<typeof lessonRecordSchema>;

/** Sums over the lessons of one niche, one language, or both. */
export const groupRecordSchema = z.object({
  /** `''`: any. */
  niche: z.string(),
  /** `''`: any. */
  language: z.string(),
  creators: countSchema,
  /** Of the creators' `logRate`, and of its squares. */
  sum: z.number(),
  squares: z.number(),
});
export type GroupRecord = z.infer<typeof groupRecordSchema>;

/** How many creators used an unknown hashtag, by the niche of their posts. */
export const tagRecordSchema = z.object({
  /** Folded, without `#`. */
  tag: z.string(),
  /** Pairs, since a page names the tags and an object has names of its own. */
  niches: z.array(z.tuple([z.string(), countSchema])),
  /** Over all niches. */
  creators: countSchema,
  updatedAt: instantSchema,
});
export type TagRecord = z.infer<typeof tagRecordSchema>;

/**
 * Somebody erased who is still not to be written to: no name, only a digest of the key and of the
 * handle each, with which the next meeting is recognised.
 */
export const blockedRecordSchema = z.object({
  hash: z.string(),
  at: instantSchema,
  /** Further digests of the same creator, so that one can be forgotten whole by the handle. */
  others: z.optional(z.array(z.string())),
});
export type BlockedRecord = z.infer<typeof blockedRecordSchema>;

/**
 * Ratings of one campaign's creators whose keys lie between `from` and the next slice, made once so that
 * a list of thousands need not be rated at every opening. Nothing is lost with them: what does not fit
 * the present records and the present standard is made again.
 */
export const ratingSliceSchema = z.object({
  campaignId: z.string(),
  from: creatorKeySchema,
  /** Tells what they were rated against: brief, settings, what was learnt, version of the product. */
  standard: z.string(),
  /** Each creator, and the state of the record and the fee that the rating is of. */
  made: z.array(z.tuple([creatorKeySchema, z.string()])),
  /** The ratings, in that order, packed. */
  body: z.instanceof(Uint8Array),
});
export interface RatingSlice {
  campaignId: string;
  from: string;
  standard: string;
  made: [key: string, state: string][];
  body: Uint8Array<ArrayBuffer>;
}

/** Where in an index a sweep stopped: it goes on behind this entry. */
export interface Place {
  indexKey: number;
  key: string;
}

/** The campaign that a TikTok tab works for. Tab ids last as long as the browser runs. */
export interface TabRecord {
  tabId: number;
  campaignId: string;
  chosenAt: number;
}

/** The database `feedscout`, as the last migration leaves it. */
export interface FeedscoutSchema extends DBSchema {
  creators: {
    key: string;
    value: CreatorRecord;
    indexes: {
      /** Present handle. Two accounts may have had one handle; the one observed last holds it. */
      handle: string;
      /** `seen.lastAt`: holds only creators who were seen. */
      seenAt: number;
      /** Each of `postIds`. */
      postId: string;
      updatedAt: number;
    };
  };
  campaigns: { key: string; value: Campaign };
  /** By `[campaignId, creatorKey]`. */
  entries: {
    key: [string, string];
    value: Entry;
    indexes: {
      creatorKey: string;
      /** `[campaignId, decision]`. */
      decision: [string, string];
      /** `[campaignId, decision, addedAt]`; lacks entries that do not know when they were added. */
      addedAt: [string, string, number];
    };
  };
  /** By `[campaignId, creatorKey]`; only where something was agreed, given or recognised. */
  collaborations: {
    key: [string, string];
    value: Collaboration;
    indexes: { creatorKey: string };
  };
  templates: { key: string; value: Template };
  /** One record, under the key `settings`. */
  settings: { key: string; value: Settings };
  lessons: { key: string; value: LessonRecord };
  /** By `[niche, language]`. */
  groups: { key: [string, string]; value: GroupRecord; indexes: { creators: number } };
  tags: {
    key: string;
    value: TagRecord;
    indexes: {
      /** `[creators, updatedAt]`: those of the fewest creators first, then those longest unchanged. */
      creators: [number, number];
    };
  };
  /** By a digest of a creator's key or handle. */
  blocked: { key: string; value: BlockedRecord };
  /** By `[campaignId, from]`. */
  ratings: { key: [string, string]; value: RatingSlice };
  tabs: { key: number; value: TabRecord };
  /** By `startedAt`; the latest 200. */
  sessions: { key: number; value: ScoutingSession };
  /** How many records another store holds, under its name; absent: to be counted. */
  counts: { key: string; value: number };
  /** How far work that goes on at the next start of the worker has come, by its name. */
  places: { key: string; value: Place };
  /** The published version, by `madeAt`; at most one. */
  learned: { key: number; value: Learned };
}

export type Store = IDBPDatabase<FeedscoutSchema>;
export type StoreName =
  | 'creators'
  | 'campaigns'
  | 'entries'
  | 'collaborations'
  | 'templates'
  | 'settings'
  | 'lessons'
  | 'groups'
  | 'tags'
  | 'blocked'
  | 'ratings'
  | 'tabs'
  | 'sessions'
  | 'counts'
  | 'places'
  | 'learned';
