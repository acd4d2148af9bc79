import * as z from 'zod/mini';
import { type Campaign, campaignSchema } from '@/lib/model/campaign';
import { type Entry, entrySchema } from '@/lib/model/entry';
import { type Learned, learnedSchema } from '@/lib/model/learned';
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

/** @returns `undefined` for what is absent or broken */
export function parseCreatorRecord(
  value: unknown,
  report: ReportBroken = reportBroken,
): CreatorRecord | undefined {
  return parseRecord('creator', creatorRecordSchema, value, report);
}

/** @returns `undefined` for what is absent or broken */
export function parseEntry(value: unknown, report: ReportBroken = reportBroken): Entry | undefined {
  return parseRecord('entry', entrySchema, value, report);
}

/** @returns `undefined` for what is absent or broken */
export function parseCampaign(
  value: unknown,
  report: ReportBroken = reportBroken,
): Campaign | undefined {
  return parseRecord('campaign', campaignSchema, value, report);
}

/** @returns `undefined` for what is absent or broken */
export function parseLesson(
  value: unknown,
  report: ReportBroken = reportBroken,
): LessonRecord | undefined {
  return parseRecord('lesson', lessonRecordSchema, value, report);
}

/** @returns `undefined` for what is absent or broken */
export function parseGroup(
  value: unknown,
  report: ReportBroken = reportBroken,
): GroupRecord | undefined {
  return parseRecord('group', groupRecordSchema, value, report);
}

/** @returns `undefined` for what is absent or broken */
export function parseTag(
  value: unknown,
  report: ReportBroken = reportBroken,
): TagRecord | undefined {
  return parseRecord('tag', tagRecordSchema, value, report);
}

/** @returns `undefined` for what is absent or broken */
export function parseLearned(
  value: unknown,
  report: ReportBroken = reportBroken,
): Learned | undefined {
  return parseRecord('learned version', learnedSchema, value, report);
}

/** Where a record says which one it is. */
type Name = 'key' | 'id' | 'creatorKey' | 'tag' | 'niche' | 'madeAt';

function parseRecord<Record>(
  kind: string,
  schema: z.ZodMiniType<Record>,
  value: unknown,
  report: ReportBroken,
): Record | undefined {
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
}
