import type { DBSchema, IDBPDatabase } from 'idb';
import * as z from 'zod/mini';
import type { Campaign } from '@/lib/model/campaign';
import { countSchema } from '@/lib/model/count';
import { creatorKeySchema, creatorSchema, handleSchema, instantSchema } from '@/lib/model/creator';
import type { Entry } from '@/lib/model/entry';
import { seenSchema } from '@/lib/model/known';
import type { Post } from '@/lib/model/post';
import type { Settings } from '@/lib/model/settings';
import { placeSchema } from '@/lib/model/sighting';
import { isPost } from './is-post';

/** One post whose card was seen; seen again, `at` and `place` move on. */
const seenMarkSchema = z.object({ postId: z.string(), at: instantSchema, place: placeSchema });
export type SeenMark = z.infer<typeof seenMarkSchema>;

/** An account's figures as observed at one time, unrounded by us and never filled in. */
const snapshotSchema = z.object({
  at: instantSchema,
  followers: z.optional(countSchema),
  hearts: z.optional(countSchema),
  videos: z.optional(countSchema),
});
export type Snapshot = z.infer<typeof snapshotSchema>;

/** Everything known of one creator, packed so that a list is one read a creator. */
export const creatorRecordSchema = z.object({
  key: creatorKeySchema,
  creator: creatorSchema,
  /** Newest first; bounded, those that were seen are kept first. */
  posts: z.array(z.custom<Post>(isPost)),
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
  /** When the last of the above was observed. */
  updatedAt: instantSchema,
  /** Rises with every write, so that what was made from a record can be kept until it changes. */
  revision: countSchema,
});
export type CreatorRecord = z.infer<typeof creatorRecordSchema>;

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
  entries: { key: [string, string]; value: Entry; indexes: { creatorKey: string } };
  /** One record, under the key `settings`. */
  settings: { key: string; value: Settings };
}

export type Store = IDBPDatabase<FeedscoutSchema>;
export type StoreName = 'creators' | 'campaigns' | 'entries' | 'settings';
