import type { Desk } from '@/components/desk/desk';
import type { DeskRow } from '@/components/desk/row';
import type { ContactNote } from '@/lib/model/collaboration';
import type { Template } from '@/lib/model/template';
import type { Letter } from './writing-port';

/** As much as the store keeps. */
const maxLog = 200;

/** What this view has logged and could have to take back: the note of a creator who was marked contacted. */
export type Marked = Map<DeskRow['key'], string>;

interface World {
  desk: Pick<Desk, 'setStatus' | 'saveCollaborations' | 'state'>;
  newId(): string;
  now(): number;
}

/**
 * The scout's word that a letter went out: a note in everybody's contact log.
 *
 * @returns whether it is stored; a failure was said
 */
export async function logSent(
  letter: Letter,
  template: Template,
  { desk, newId, now }: World,
): Promise<Marked | undefined> {
  const marked: Marked = new Map(letter.rows.map(({ key }) => [key, newId()]));
  const edits = letter.rows.map((row) => {
    const note: ContactNote = {
      id: marked.get(row.key) ?? newId(),
      at: now(),
      route: toRoute(letter, template),
      isFromCreator: false,
      text: template.name,
    };
    const log = [note, ...(row.collaboration?.log ?? [])].slice(0, maxLog);
    return { row, change: { log } };
  });
  return (await desk.saveCollaborations(edits)) ? marked : undefined;
}

/** The same for a first letter, whose creators become contacted with it; nothing is logged where that failed. */
export async function markContacted(
  letter: Letter,
  template: Template,
  world: World,
): Promise<Marked | undefined> {
  const { desk } = world;
  await desk.setStatus(letter.rows, 'contacted');
  const keys = new Set(letter.rows.map(({ key }) => key));
  const rows = desk.state().data?.rows.filter(({ key }) => keys.has(key)) ?? [];
  const isStored = rows.length > 0 && rows.every(({ entry }) => entry?.status === 'contacted');
  return isStored ? logSent({ ...letter, rows }, template, world) : undefined;
}

/**
 * Takes back the notes of those whose mark was undone: somebody who was not written to has no message in
 * the log.
 */
export function forgetUndone(
  rows: readonly DeskRow[],
  pending: ReadonlySet<DeskRow['key']>,
  marked: Marked,
  desk: Pick<Desk, 'saveCollaborations'>,
): void {
  const undone = rows.flatMap((row) => {
    const noteId = marked.get(row.key);
    if (noteId === undefined || pending.has(row.key)) return [];
    if (row.entry?.status !== 'shortlisted') return [];
    marked.delete(row.key);
    const log = row.collaboration?.log ?? [];
    const kept = log.filter(({ id }) => id !== noteId);
    return kept.length === log.length ? [] : [{ row, change: { log: kept } }];
  });
  if (undone.length > 0) void desk.saveCollaborations(undone);
}

function toRoute({ route }: Letter, template: Template): ContactNote['route'] {
  if (template.route === 'email' && route === 'email') return 'email';
  return route === 'link' ? 'form' : 'dm';
}
