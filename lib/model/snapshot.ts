import * as z from 'zod/mini';
import { countSchema } from './count';
import { instantSchema } from './creator';

/** An account's figures as observed at one time, unrounded by us and never filled in. */
export const snapshotSchema = z.object({
  at: instantSchema,
  followers: z.optional(countSchema),
  hearts: z.optional(countSchema),
  videos: z.optional(countSchema),
});
export type Snapshot = z.infer<typeof snapshotSchema>;
