import * as z from 'zod/mini';
import { countSchema } from './count';
import { instantSchema } from './creator';

/** A stretch of scouting: posts seen with no pause longer than half an hour, in whichever tabs. */
export const scoutingSessionSchema = z.object({
  startedAt: instantSchema,
  /** The last post's time. */
  lastAt: instantSchema,
  /** Time with posts coming into view; a pause counts at most two minutes. */
  activeMs: z.int().check(z.nonnegative()),
  /** Different posts seen. */
  posts: countSchema,
});
export type ScoutingSession = z.infer<typeof scoutingSessionSchema>;
