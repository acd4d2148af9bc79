import { type CreatorKey, creatorKey } from '@/lib/model/creator';
import type { Decision, Entry, RuledOutReason, Status } from '@/lib/model/entry';
import type { Money } from '@/lib/model/money';
import { type CreatorTable, createCreatorTable } from './creator-table';
import { createEntry, mergeEntries } from './entry-record';
import { createEntryTable } from './entry-table';
import type { CreatorRecord, Store } from './schema';
import { writeTransaction } from './write-transaction';

/** One creator as somebody's file tells of them. */
export interface ImportRow {
  key: CreatorKey;
  id?: string;
  handle: string;
  name?: string;
  email?: string;
  isDoNotContact?: boolean;
  campaignId: string;
  decision: Exclude<Decision, 'none'>;
  ruledOutReason?: RuledOutReason;
  status?: Status;
  tags: readonly string[];
  note: string;
  quotedFee?: Money;
  addedAt?: number;
  contactedAt?: number;
}

/** What an import changed of one creator, so that it can be taken back. */
export interface ImportStep {
  key: CreatorKey;
  /** The record's, as the import left it. */
  revision: number;
  /** Absent for a creator who was not known. */
  before?: CreatorRecord;
  entries: { before?: Entry; after: Entry }[];
}

export interface WrittenImport {
  /** What became of each creator: new, known with something added, or known with all of it. */
  done: Map<CreatorKey, 'created' | 'joined' | 'unchanged'>;
  steps: ImportStep[];
}

export interface ImportOptions {
  now: number;
  /** See `readBlocked`. */
  blockedAt: ReadonlyMap<CreatorKey, number>;
}

/**
 * Stores what rows of a file say, in one transaction. Nothing that is here is overwritten: tags and
 * notes are added, the further status stays, a decision that was made stays. An imported creator is
 * observed at time 0, so whatever the feed shows is newer. Written twice, it is as written once.
 *
 * @returns `undefined`, with nothing stored, where one of the campaigns is not there any more
 */
export function writeImport(
  store: Store,
  rows: readonly ImportRow[],
  { now, blockedAt }: ImportOptions,
): Promise<WrittenImport | undefined> {
  return writeTransaction(store, async (transaction) => {
    const campaigns = transaction.objectStore('campaigns');
    const ids = [...new Set(rows.map(({ campaignId }) => campaignId))];
    const found = await Promise.all(ids.map((id) => campaigns.getKey(id)));
    if (found.includes(undefined)) return undefined;
    // What the scout brings along is stored however full the table is.
    const table = createCreatorTable(transaction, {
      capacity: Number.POSITIVE_INFINITY,
      blockedAt,
    });
    const entries = createEntryTable(transaction);
    await table.expect(rows.map(toCreator), true);
    const steps = new Map<CreatorKey, ImportStep>();
    const done: WrittenImport['done'] = new Map();
    const taken: Taken[] = [];
    for (const row of rows) taken.push({ row, ...(await takeIn(table, row, now)) });
    await entries.expect(taken.map(({ row, record }) => [row.campaignId, record.key]));

    for (const { row, record, before, isRecordNew } of taken) {
      const stored = await entries.get([row.campaignId, record.key]);
      const wanted = toEntry(row, record, now);
      const entry = wanted && joinImported(stored, wanted, now);
      const isEntryNew = entry !== undefined && entry !== stored;
      if (isEntryNew) entries.put(entry);
      const isChanged = isRecordNew || isEntryNew;
      const earlier = done.get(record.key);
      if (before === undefined) done.set(record.key, 'created');
      else if (isChanged && earlier !== 'created') done.set(record.key, 'joined');
      else if (earlier === undefined) done.set(record.key, 'unchanged');
      if (!isChanged) continue;
      const step = steps.get(record.key) ?? { key: record.key, revision: 0, before, entries: [] };
      if (isEntryNew) step.entries.push({ before: stored, after: entry });
      steps.set(record.key, step);
    }
    await Promise.all([table.flush(), entries.flush()]);
    for (const step of steps.values()) {
      step.revision = (await table.find(step.key))?.revision ?? 0;
    }
    return { done, steps: [...steps.values()] };
  });
}

function toCreator({ id, handle, name }: ImportRow) {
  return { id, handle, ...(name !== undefined && { name }), observedAt: 0 };
}

interface TakenIn {
  /** With what the row adds to it. */
  record: CreatorRecord;
  before?: CreatorRecord;
  isRecordNew: boolean;
}

interface Taken extends TakenIn {
  row: ImportRow;
}

async function takeIn(table: CreatorTable, row: ImportRow, now: number): Promise<TakenIn> {
  const before = (await table.find(row.key)) ?? (await findByHandle(table, row));
  const known = before ?? (await table.admit({ creator: toCreator(row), posts: [] }));
  if (known === undefined) throw new Error('A table without a limit took nobody in');
  const email = row.email ?? known.givenEmail;
  const doNotContactAt = known.doNotContactAt ?? (row.isDoNotContact ? now : undefined);
  const name = known.creator.name ?? row.name;
  const isSame =
    email === known.givenEmail &&
    doNotContactAt === known.doNotContactAt &&
    name === known.creator.name;
  if (before !== undefined && isSame) return { record: before, before, isRecordNew: false };
  const record: CreatorRecord = {
    ...known,
    creator: name === undefined ? known.creator : { ...known.creator, name },
    ...(email !== undefined && { givenEmail: email }),
    ...(doNotContactAt !== undefined && { doNotContactAt }),
    // Retention counts from here, though nothing was observed.
    updatedAt: before?.updatedAt ?? now,
  };
  table.put(record);
  return { record, before, isRecordNew: true };
}

/** Who holds the row's handle, unless the row means another account. */
async function findByHandle(table: CreatorTable, { id, handle }: ImportRow) {
  const holder = await table.find(creatorKey({ handle }));
  const isOther = id !== undefined && holder?.creator.id !== undefined && holder.creator.id !== id;
  return isOther ? undefined : holder;
}

/**
 * The entry that a row asks for. Somebody who is not to be written to is listed nowhere; what the file
 * says of them is kept.
 */
function toEntry(row: ImportRow, record: CreatorRecord, now: number): Entry | undefined {
  const { campaignId, tags, note, ruledOutReason, quotedFee, contactedAt } = row;
  const isListable = record.doNotContactAt === undefined || row.decision !== 'listed';
  const decision = isListable ? row.decision : 'none';
  const status = row.status ?? (contactedAt === undefined ? 'shortlisted' : 'contacted');
  const isSilent = decision === 'none' && tags.length === 0 && note === '' && !quotedFee;
  if (isSilent && status === 'shortlisted') return undefined;
  const addedAt = row.addedAt ?? (decision === 'listed' ? now : undefined);
  return {
    ...createEntry(campaignId, record.key, now),
    decision,
    status,
    tags: [...tags],
    note,
    ...(ruledOutReason !== undefined && { ruledOutReason }),
    ...(quotedFee && { quotedFee }),
    ...(addedAt !== undefined && { addedAt }),
    ...(contactedAt !== undefined && { contactedAt, statusAt: { contacted: contactedAt } }),
    ...(decision !== 'none' && { decidedAt: row.addedAt ?? now }),
  };
}

/** @returns the very same entry where the file says nothing new */
export function joinImported(stored: Entry | undefined, wanted: Entry, now: number): Entry {
  const isDecided = stored !== undefined && stored.decision !== 'none';
  // Older than anything, so that what is here wins where only one can.
  const older: Entry = { ...wanted, updatedAt: 0 };
  if (isDecided) older.decision = stored.decision;
  const merged = mergeEntries(
    stored ?? createEntry(wanted.campaignId, wanted.creatorKey, 0),
    older,
  );
  if (stored && isDecided && stored.decidedAt === undefined) delete merged.decidedAt;
  if (stored && isSame({ ...merged, updatedAt: stored.updatedAt }, stored)) return stored;
  return { ...merged, updatedAt: now };
}

function isSame(a: Entry, b: Entry): boolean {
  const fields = new Set([...Object.keys(a), ...Object.keys(b)] as (keyof Entry)[]);
  return [...fields].every((field) => JSON.stringify(a[field]) === JSON.stringify(b[field]));
}
