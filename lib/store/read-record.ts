import * as z from 'zod/mini';
import { type Campaign, campaignSchema } from '@/lib/model/campaign';
import { type Collaboration, collaborationSchema } from '@/lib/model/collaboration';
import { type Entry, entrySchema } from '@/lib/model/entry';
import { type Learned, learnedSchema } from '@/lib/model/learned';
import { type Template, templateSchema } from '@/lib/model/template';
import {
  type CreatorRecord,
  creatorRecordSchema,
  type GroupRecord,
  groupRecordSchema,
  type LessonRecord,
  lessonRecordSchema,
  type TagRecord,
  tagRecordSchema,
} from './schema';

/**
 * What lies in the database is input like any other: written by an earlier version, a restore or a
 * half-broken disk. A record that no longer parses is left out and said so; it never takes the list
 * down with it.
 *
 * @param report told once for each record that is left out
 */
export type ReportBroken = (kind: string, key: string, problem: string) => void;

export const reportBroken: ReportBroken = (kind, key, problem) => {
  console.warn(`Feedscout: left out a ${kind} that cannot be read (${key}): ${problem}`);
};

/** Reads one stored value. @returns `undefined` for what is absent or broken */
type ParseRecord<Record> = (value: unknown, report?: ReportBroken) => Record | undefined;

export const parseCreatorRecord: ParseRecord<CreatorRecord> = createParser(
  'creator',
  creatorRecordSchema,
);
export const parseEntry: ParseRecord<Entry> = createParser('entry', entrySchema);
export const parseCollaboration: ParseRecord<Collaboration> = createParser(
  'collaboration',
  collaborationSchema,
);
export const parseTemplate: ParseRecord<Template> = createParser('template', templateSchema);
export const parseCampaign: ParseRecord<Campaign> = createParser('campaign', campaignSchema);
export const parseLesson: ParseRecord<LessonRecord> = createParser('lesson', lessonRecordSchema);
export const parseGroup: ParseRecord<GroupRecord> = createParser('group', groupRecordSchema);
export const parseTag: ParseRecord<TagRecord> = createParser('tag', tagRecordSchema);
export const parseLearned: ParseRecord<Learned> = createParser('learned version', learnedSchema);

/** Where a record says which one it is. */
type Name = 'key' | 'id' | 'creatorKey' | 'tag' | 'niche' | 'madeAt';

function createParser<Record>(kind: string, schema: z.ZodMiniType<Record>): ParseRecord<Record> {
  return (value, report = reportBroken) => {
    if (value === undefined) return undefined;
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    const { key, id, creatorKey, tag, niche, madeAt } = value as { [name in Name]?: unknown };
    report(
      kind,
      String(key ?? id ?? creatorKey ?? tag ?? niche ?? madeAt),
      z.prettifyError(parsed.error),
    );
    return undefined;
  };
}
