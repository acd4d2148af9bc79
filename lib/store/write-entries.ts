import type { CreatorKey } from '@/lib/model/creator';
import type { Decision, Entry, EntryDates, RuledOutReason, Status } from '@/lib/model/entry';
import { moveCollaboration } from './collaborations';
import { createCreatorTable } from './creator-table';
import { createEntry, mergeEntries, withAnnotation, withDecision } from './entry-record';
import { parseEntry } from './read-record';
import type { Store } from './schema';
import { type WriteTransaction, writeTransaction } from './write-transaction';

/** What is to become of one entry; what is not given stays. */
export interface EntryEdit {
  creatorKey: CreatorKey;
  decision?: Decision;
  ruledOutReason?: RuledOutReason;
  status?: Status;
  note?: string;
  /** All of them; `addTags` and `removeTags` are for many entries that have different ones. */
  tags?: readonly string[];
  addTags?: readonly string[];
  removeTags?: readonly string[];
  /** All of them as they were, for an undo: an absent one is taken away. */
  dates?: EntryDates;
}

export interface EditedEntries {
  entries: Entry[];
  /** Creators that are not known; nothing was stored of them. */
  unknown: CreatorKey[];
}

/**
 * Changes many entries of a campaign in one transaction: all or none.
 *
 * @returns the entries as stored, in the order of the edits; `undefined` for an unknown campaign
 */
export function writeEntries(
  store: Store,
  { campaignId, edits, now }: { campaignId: string; edits: readonly EntryEdit[]; now: number },
): Promise<EditedEntries | undefined> {
  return writeTransaction(
    store,
    async (transaction) => {
      if ((await transaction.objectStore('campaigns').getKey(campaignId)) === undefined) return;
      const table = createCreatorTable(transaction, { capacity: Number.POSITIVE_INFINITY });
      const creators = transaction.objectStore('creators');
      const entries = transaction.objectStore('entries');
      // All at once, and of the creators the keys alone: a record each would take most of the time.
      const keys = await Promise.all(
        edits.map(async ({ creatorKey }) => {
          const isKey = (await creators.getKey(creatorKey)) !== undefined;
          return isKey ? creatorKey : (await table.find(creatorKey))?.key;
        }),
      );
      const stored = await Promise.all(keys.map((key) => key && entries.get([campaignId, key])));
      const edited: EditedEntries = { entries: [], unknown: [] };
      const present = new Map<CreatorKey, Entry>();
      const writes = edits.map(async (edit, index) => {
        const key = keys[index];
        if (key === undefined) {
          edited.unknown.push(edit.creatorKey);
          return;
        }
        const before = present.get(key) ?? parseEntry(stored[index]);
        const entry = withEdit(before ?? createEntry(campaignId, key, now), edit, now);
        present.set(key, entry);
        edited.entries.push(entry);
        if (entry !== before) await entries.put(entry);
      });
      await Promise.all(writes);
      return edited;
    },
    { durability: 'strict' },
  );
}

/** The entry after an edit; the very same where nothing differs. */
export function withEdit(entry: Entry, edit: EntryEdit, now: number): Entry {
  const { decision, ruledOutReason, status, note, addTags, removeTags = [] } = edit;
  const decided =
    decision === undefined ? entry : withDecision(entry, { decision, ruledOutReason }, now);
  const removed = new Set(removeTags);
  const isTagged = edit.tags !== undefined || addTags !== undefined || removed.size > 0;
  const base = edit.tags ?? decided.tags.filter((tag) => !removed.has(tag));
  const tags = isTagged ? [...base, ...(addTags ?? [])] : undefined;
  const annotated = withAnnotation(decided, { status, note, tags }, now);
  return edit.dates === undefined ? annotated : withDates(annotated, edit.dates);
}

function withDates(entry: Entry, dates: EntryDates): Entry {
  const { addedAt: _, contactedAt: __, statusAt: ___, decidedAt: ____, ...rest } = entry;
  return { ...rest, ...dates };
}

/**
 * Takes creators of one campaign over into another: moved with everything the entry holds and what is
 * agreed, or copied
 * as newly listed with tags and note, since nobody has been written to there yet. An entry that is
 * there already is joined, not replaced.
 *
 * @returns the keys taken over; `undefined` where one of the campaigns is not known or they are one
 */
export function transferEntries(
  store: Store,
  {
    from,
    to,
    keys,
    isMove,
    now,
  }: { from: string; to: string; keys: readonly CreatorKey[]; isMove: boolean; now: number },
): Promise<CreatorKey[] | undefined> {
  return writeTransaction(
    store,
    async (transaction) => {
      if (from === to || !(await haveCampaigns(transaction, [from, to]))) return;
      const entries = transaction.objectStore('entries');
      const taken: CreatorKey[] = [];
      for (const key of keys) {
        const source = parseEntry(await entries.get([from, key]));
        const moved = source && (isMove ? { ...source, campaignId: to } : toCopy(source, to, now));
        // Somebody who was only seen has no entry to move, but can be listed elsewhere.
        const next = moved ?? withDecision(createEntry(to, key, now), { decision: 'listed' }, now);
        const existing = parseEntry(await entries.get([to, key]));
        await entries.put(existing ? mergeEntries(existing, next) : next);
        if (isMove && source) await entries.delete([from, key]);
        const collaboration = { campaignId: from, creatorKey: key };
        if (isMove) {
          await moveCollaboration(transaction, collaboration, { campaignId: to, creatorKey: key });
        }
        taken.push(key);
      }
      return taken;
    },
    { durability: 'strict' },
  );
}

function toCopy({ creatorKey, tags, note, postId }: Entry, campaignId: string, now: number): Entry {
  const copy = { ...createEntry(campaignId, creatorKey, now), tags, note };
  return withDecision(copy, { decision: 'listed', postId }, now);
}

async function haveCampaigns(transaction: WriteTransaction, ids: readonly string[]) {
  const campaigns = transaction.objectStore('campaigns');
  const found = await Promise.all(ids.map((id) => campaigns.getKey(id)));
  return found.every((key) => key !== undefined);
}
