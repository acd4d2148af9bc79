import type { CreatorKey } from '@/lib/model/creator';
import type { Entry } from '@/lib/model/entry';
import type { DeskData } from './desk-source';
import type { DeskRow } from './row';

/** A change that was sent and is not confirmed yet. */
export interface PendingWrite {
  key: CreatorKey;
  change: Partial<Entry>;
}

/** The rows as they will be once every pending write is confirmed; the stored rows are untouched. */
export function applyWrites(data: DeskData, writes: readonly PendingWrite[]): DeskRow[] {
  if (writes.length === 0) return data.rows;
  const changes = new Map<CreatorKey, Partial<Entry>>();
  for (const { key, change } of writes) changes.set(key, { ...changes.get(key), ...change });
  return data.rows.map((row) => {
    const change = changes.get(row.key);
    if (change === undefined) return row;
    const entry = row.entry ?? toBlankEntry(data, row.key);
    return { ...row, entry: { ...entry, ...change } };
  });
}

/** The data with these entries in place of what it has of their creators. */
export function withEntries(data: DeskData, entries: ReadonlyMap<CreatorKey, Entry>): DeskData {
  if (entries.size === 0) return data;
  const rows = data.rows.map((row) => {
    const entry = entries.get(row.key);
    return entry === undefined ? row : { ...row, entry };
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
