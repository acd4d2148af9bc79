import type { ScoutingSession } from '@/lib/model/scouting-session';

/** The session that a list means: the one chosen, else the latest; `undefined` before the first. */
export function sessionOf(
  sessions: readonly ScoutingSession[],
  sessionAt: number | undefined,
): ScoutingSession | undefined {
  return sessions.find(({ startedAt }) => startedAt === sessionAt) ?? sessions[0];
}
