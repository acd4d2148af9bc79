import * as z from 'zod/mini';
import { countSchema, preferPrecise } from './count';
import { instantSchema } from './creator';

/** An account's figures as observed at one time, unrounded by us and never filled in. */
export const snapshotSchema = z.object({
  at: instantSchema,
  followers: z.optional(countSchema),
  hearts: z.optional(countSchema),
  videos: z.optional(countSchema),
});
export type Snapshot = z.infer<typeof snapshotSchema>;

export const snapshotFields = ['followers', 'hearts', 'videos'] as const;

/** Two observations as one, as of the later: its figures, unless they are only the earlier ones rounded. */
export function mergeSnapshot(a: Snapshot, b: Snapshot): Snapshot {
  const [older, newer] = a.at <= b.at ? [a, b] : [b, a];
  const merged: Snapshot = { at: newer.at };
  for (const field of snapshotFields) {
    const count = preferPrecise(older[field], newer[field]);
    if (count !== undefined) merged[field] = count;
  }
  return merged;
}
