import { type CreatorKey, creatorKey } from '@/lib/model/creator';
import { type Status, statuses } from '@/lib/model/entry';
import type { ImportedLine, LineProblem } from '@/lib/model/imported';
import type { Directory, KnownCreator } from './directory';

/** One creator of a file, as an import would store them. */
export interface PlannedCreator {
  key: CreatorKey;
  handle: string;
  /** What all their lines say together. */
  said: ImportedLine;
  /** The creator that is here already, be it under another handle by now. */
  known?: KnownCreator;
  /** Not to be written to, by what is stored or by the file. */
  isDoNotContact: boolean;
}

export interface ImportPlan {
  creators: PlannedCreator[];
  /** Lines that say more of somebody told before; their tags and notes were added there. */
  duplicates: { line: number; handle: string; firstLine: number }[];
  problems: LineProblem[];
}

/**
 * Who is meant by each line, each creator once in each campaign, in the order of the file.
 *
 * Who is who: by id where it is known here; else by the handle, the present one before a former one.
 * A line that has an id lends it to those that name the same handle without one. Two ids are two
 * people.
 */
export function planImport(lines: readonly ImportedLine[], directory: Directory): ImportPlan {
  const plan: ImportPlan = { creators: [], duplicates: [], problems: [] };
  const places = new Map<string, number>();
  const firstPlaces = new Map<CreatorKey, number>();
  const idOf = new Map<string, string>();
  for (const { handle, id } of lines) {
    if (handle !== undefined && id !== undefined && !idOf.has(handle)) idOf.set(handle, id);
  }

  for (const line of lines) {
    const id = line.id ?? (line.handle === undefined ? undefined : idOf.get(line.handle));
    const known = directory.find({ id, handle: line.handle });
    const handle = known?.handle ?? line.handle;
    if (handle === undefined) {
      const { line: at, id: text = '' } = line;
      plan.problems.push({ line: at, text, kind: 'bad', reason: 'unknown-id' });
      continue;
    }
    const key = known?.key ?? creatorKey({ id, handle });
    const campaign = line.campaign?.trim().toLowerCase();
    const place = `${key}\n${campaign ?? ''}`;
    // A line without a campaign says more of where they were told first.
    const index = places.get(place) ?? (campaign === undefined ? firstPlaces.get(key) : undefined);
    const earlier = index === undefined ? undefined : plan.creators[index];
    if (earlier === undefined || index === undefined) {
      places.set(place, plan.creators.length);
      if (!firstPlaces.has(key)) firstPlaces.set(key, plan.creators.length);
      const isDoNotContact = known?.doNotContactAt !== undefined || line.isDoNotContact === true;
      plan.creators.push({ key, handle, said: { ...line, id }, known, isDoNotContact });
      continue;
    }
    plan.duplicates.push({ line: line.line, handle, firstLine: earlier.said.line });
    plan.creators[index] = {
      ...earlier,
      said: joinLines(earlier.said, line),
      isDoNotContact: earlier.isDoNotContact || line.isDoNotContact === true,
    };
  }
  return plan;
}

/** The first line with what the second adds: its tags, its note, and what the first leaves open. */
export function joinLines(first: ImportedLine, second: ImportedLine): ImportedLine {
  const known = Object.fromEntries(
    Object.entries(first).filter(([, value]) => value !== undefined),
  );
  const isNoteTold = `\n${first.note}\n`.includes(`\n${second.note}\n`);
  const notes = isNoteTold ? [first.note] : [first.note, second.note];
  const joined: ImportedLine = {
    ...second,
    ...known,
    line: first.line,
    tags: [...new Set([...first.tags, ...second.tags])],
    note: notes.filter((note) => note !== '').join('\n'),
  };
  const status = further(first.status, second.status);
  if (status !== undefined) joined.status = status;
  return joined;
}

function further(a: Status | undefined, b: Status | undefined): Status | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return statuses.indexOf(a) >= statuses.indexOf(b) ? a : b;
}
