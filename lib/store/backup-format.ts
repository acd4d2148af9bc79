import * as z from 'zod/mini';
import { type Campaign, campaignSchema } from '@/lib/model/campaign';
import { type Collaboration, collaborationSchema } from '@/lib/model/collaboration';
import { creatorKey, instantSchema } from '@/lib/model/creator';
import { type Entry, entrySchema } from '@/lib/model/entry';
import { type Learned, learnedSchema } from '@/lib/model/learned';
import { postSchema } from '@/lib/model/post';
import { type ScoutingSession, scoutingSessionSchema } from '@/lib/model/scouting-session';
import { type Settings, settingsSchema } from '@/lib/model/settings';
import { type Template, templateSchema } from '@/lib/model/template';
import { migrations } from './migrations';
import {
  type BlockedRecord,
  blockedRecordSchema,
  type CreatorRecord,
  creatorRecordSchema,
  type LessonRecord,
  lessonRecordSchema,
} from './schema';

export const backupFormat = 'feedscout-backup';
/** Of the file's form; a reader refuses a later one. */
export const backupVersion = 1;
/**
 * Of what the records hold. Files of this form began with 4: a later migration that changes records
 * must also change those that come from an earlier file.
 */
export const schemaVersion = migrations.length;

/**
 * What a backup holds, in the order of the file. Left out: which tab works for which campaign (tabs are
 * gone by then), and the sums over what was learnt, which are made of the lessons again.
 */
export const backupStores = [
  'settings',
  'campaigns',
  'creators',
  'entries',
  'collaborations',
  'templates',
  'blocked',
  'sessions',
  'lessons',
  'learned',
] as const;
export type BackupStore = (typeof backupStores)[number];

/** Everything of a backup but the records. */
export const backupHeadSchema = z.object({
  format: z.literal(backupFormat),
  version: z.int().check(z.positive()),
  schemaVersion: z.int().check(z.positive()),
  madeAt: instantSchema,
  counts: z.record(z.string(), z.int().check(z.nonnegative())),
});
export type BackupHead = z.infer<typeof backupHeadSchema>;

/** The records of a backup by store. */
export interface BackupRecords {
  settings: Settings[];
  campaigns: Campaign[];
  creators: CreatorRecord[];
  entries: Entry[];
  collaborations: Collaboration[];
  templates: Template[];
  blocked: BlockedRecord[];
  sessions: ScoutingSession[];
  lessons: LessonRecord[];
  learned: Learned[];
}

const hashSchema = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/**
 * A file comes from outside, so posts are checked to the last field; a list trusts what was checked on
 * its way in (`isPost`).
 */
const restoredCreatorSchema = z
  .extend(creatorRecordSchema, { posts: z.array(postSchema) })
  .check(z.refine(({ key, creator }) => key === creatorKey(creator), { path: ['key'] }));

export const recordSchemas: { [Name in BackupStore]: z.ZodMiniType<BackupRecords[Name][number]> } =
  {
    settings: settingsSchema,
    campaigns: campaignSchema,
    creators: restoredCreatorSchema,
    entries: entrySchema,
    collaborations: collaborationSchema,
    templates: templateSchema,
    blocked: z.extend(blockedRecordSchema, {
      hash: hashSchema,
      others: z.optional(z.array(hashSchema)),
    }),
    sessions: scoutingSessionSchema,
    lessons: lessonRecordSchema,
    learned: learnedSchema,
  };

/** What no two records of a store share. */
export function nameOfRecord(store: BackupStore, record: unknown): string {
  const { key, id, campaignId, creatorKey, hash, startedAt } = (record ?? {}) as {
    [name in 'key' | 'id' | 'campaignId' | 'creatorKey' | 'hash' | 'startedAt']?: unknown;
  };
  switch (store) {
    case 'entries':
    case 'collaborations':
      return `${String(campaignId)} ${String(creatorKey)}`;
    case 'settings':
    case 'learned':
      return store;
    default:
      return String(key ?? id ?? hash ?? startedAt);
  }
}
