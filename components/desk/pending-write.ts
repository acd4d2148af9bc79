import type { CreatorKey } from '@/lib/model/creator';
import type { Entry } from '@/lib/model/entry';
import type { DeskData, EntryEdit } from './desk-source';
import type { DeskRow } from './row';

/** A change that was sent and is not confirmed yet. */
export interface PendingWrite {
  key: CreatorKey;
  /** Of the entry in the campaign that is shown. */
  change?: Partial<Entry>;
  /** Of the creator, in every campaign. */
  facts?: Partial<Pick<DeskRow, 'doNotContactAt' | 'collaboration' | 'givenName'>>;
}

/** The rows as they will be once every pending write is confirmed; the stored rows are untouched. */
export function applyWrites(data: DeskData, writes: readonly PendingWrite[]): DeskRow[] {
  if (writes.length === 0) return data.rows;
  const changes = new Map<CreatorKey, Omit<PendingWrite, 'key'>>();
  for (const { key, change, facts } of writes) {
    const earlier = changes.get(key);
    changes.set(key, {
      change: change === undefined ? earlier?.change : { ...earlier?.change, ...change },
      facts: { ...earlier?.facts, ...facts },
    });
  }
  return data.rows.map((row) => {
    const pending = changes.get(row.key);
    if (pending === undefined) return row;
    const { change, facts } = pending;
    if (change === undefined) return { ...row, ...facts };
    const entry = row.entry ?? toBlankEntry(data, row.key);
    return { ...row, ...facts, entry: { ...entry, ...change } };
  });
}

/** What an edit will make of a row's entry, as far as a page can tell: its dates are the store's. */
export function toChange(row: DeskRow, edit: Omit<EntryEdit, 'creatorKey'>): Partial<Entry> {
  const { tags, addTags, removeTags = [], dates, ...change } = edit;
  const isTagged = tags !== undefined || addTags !== undefined || removeTags.length > 0;
  const kept = tags ?? (row.entry?.tags ?? []).filter((tag) => !removeTags.includes(tag));
  return {
    ...change,
    ...dates,
    ...(isTagged && { tags: [...new Set([...kept, ...(addTags ?? [])])] }),
  };
}

/** The data with these entries in place of what it has of their creators. */
export function withEntries(data: DeskData, entries: ReadonlyMap<CreatorKey, Entry>): DeskData {
  if (entries.size === 0) return data;
  const rows = data.rows.map((row) => {
    const entry = entries.get(row.key);
    return entry === undefined || entry.campaignId !== data.campaign.id ? row : { ...row, entry };
  });
  return { ...data, rows };
}

function toBlankEntry({ campaign }: DeskData, creatorKey: CreatorKey): Entry {
  return {
    campaignId: campaign.id,
    creatorKey,
    decision: 'none',
    status: 'shortlisted',
    tags: [],
    note: '',
    updatedAt: campaign.updatedAt,
  };
}
