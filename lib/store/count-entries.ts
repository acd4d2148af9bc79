import { type EntryTally, tallyEntries } from '@/lib/model/entry-tally';
import { parseEntry } from './read-record';
import type { Store } from './schema';

/**
 * The entries of every campaign, counted, by campaign id. Counted here and not in a page's rows: those
 * lack whoever was only imported into another campaign and never met.
 */
export async function countEntries(store: Store): Promise<Map<string, EntryTally>> {
  const stored = await store.getAll('entries');
  return tallyEntries(stored.flatMap((value) => parseEntry(value) ?? []));
}
