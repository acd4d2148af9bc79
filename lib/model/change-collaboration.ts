import type { Collaboration, CollaborationChange, ContactNote } from './collaboration';

/** Notes that the contact log of one creator keeps: the latest. */
export const maxContactLog = 200;

/** A collaboration of which nothing is said yet. */
export function createCollaboration(
  campaignId: string,
  creatorKey: string,
  now: number,
): Collaboration {
  return { campaignId, creatorKey, deliverables: [], log: [], posts: [], updatedAt: now };
}

/** The collaboration with what is given changed; `null` takes a field away. */
export function withCollaborationChange(
  collaboration: Collaboration,
  { addNotes = [], removeNotes = [], ...change }: CollaborationChange,
  now: number,
): Collaboration {
  const left = collaboration.log.filter(({ id }) => !removeNotes.includes(id));
  const log = withNotes(left, addNotes);
  const given = Object.entries(change).filter(([, value]) => value !== undefined);
  const taken = new Set(given.flatMap(([field, value]) => (value === null ? [field] : [])));
  const merged = { ...collaboration, ...Object.fromEntries(given), log, updatedAt: now };
  const kept = Object.entries(merged).filter(([field]) => !taken.has(field));
  return Object.fromEntries(kept) as Collaboration;
}

/**
 * The log with notes added or replaced by their ids, the latest first. Of one time the one added last comes
 * first.
 *
 * @returns at most `maxContactLog`, the oldest left out
 */
export function withNotes(
  log: readonly ContactNote[],
  notes: readonly ContactNote[],
): ContactNote[] {
  const ids = new Set(notes.map(({ id }) => id));
  const others = log.filter(({ id }) => !ids.has(id));
  return [...notes, ...others].sort((a, b) => b.at - a.at).slice(0, maxContactLog);
}
