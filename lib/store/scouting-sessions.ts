import { type ScoutingSession, scoutingSessionSchema } from '@/lib/model/scouting-session';
import type { Sighting } from '@/lib/model/sighting';
import type { Store } from './schema';
import type { WriteTransaction } from './write-transaction';

const minute = 60 * 1000;
/** A longer pause ends a session. */
export const maxPauseMs = 30 * minute;
/** A pause counts as scouting up to here: a post can be watched for a while. */
const maxCountedPauseMs = 2 * minute;
const maxSessions = 200;

/** Sessions, the latest first. */
export async function readSessions(store: Store, limit = 20): Promise<ScoutingSession[]> {
  const sessions: ScoutingSession[] = [];
  const { store: records } = store.transaction('sessions', 'readonly');
  for (
    let cursor = await records.openCursor(null, 'prev');
    cursor && sessions.length < limit;
    cursor = await cursor.continue()
  ) {
    const parsed = scoutingSessionSchema.safeParse(cursor.value);
    if (parsed.success) sessions.push(parsed.data);
  }
  return sessions;
}

/** Counts sightings into the running session, or begins one. A sighting tells of a post once a tab. */
export async function extendSessions(
  transaction: WriteTransaction,
  sightings: readonly Sighting[],
): Promise<void> {
  if (sightings.length === 0) return;
  const sessions = transaction.objectStore('sessions');
  const latest = await sessions.openCursor(null, 'prev');
  const parsed = scoutingSessionSchema.safeParse(latest?.value);
  let session = parsed.success ? parsed.data : undefined;
  for (const { at } of [...sightings].sort((a, b) => a.at - b.at)) {
    const next = addSighting(session, at);
    if (session && next.startedAt !== session.startedAt) await sessions.put(session);
    session = next;
  }
  if (session) await sessions.put(session);
  const surplus = (await sessions.count()) - maxSessions;
  if (surplus <= 0) return;
  const keys = await sessions.getAllKeys(null, surplus);
  await Promise.all(keys.map((key) => sessions.delete(key)));
}

/**
 * The session with one more post seen, or the next one after a pause of over half an hour. A sighting
 * from before the session (another tab was late) is counted and moves nothing.
 */
export function addSighting(session: ScoutingSession | undefined, at: number): ScoutingSession {
  if (!session || at - session.lastAt > maxPauseMs) {
    return { startedAt: at, lastAt: at, activeMs: 0, posts: 1 };
  }
  const pause = Math.max(0, at - session.lastAt);
  return {
    ...session,
    lastAt: Math.max(session.lastAt, at),
    activeMs: session.activeMs + Math.min(pause, maxCountedPauseMs),
    posts: session.posts + 1,
  };
}
