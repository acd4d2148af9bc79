import { type CreatorKey, creatorKey } from '@/lib/model/creator';
import type { Known } from '@/lib/model/known';
import type { Evidence, Sighting } from '@/lib/model/sighting';
import { readBlocked } from './blocked';
import { createCreatorTable } from './creator-table';
import { readCampaignNames, readEntriesOf, toKnown } from './read-known';
import type { CreatorRecord, Store } from './schema';
import { extendSessions } from './scouting-sessions';
import { writeTransaction } from './write-transaction';

export interface Capture {
  evidence: readonly Evidence[];
  sightings: readonly Sighting[];
  /** Further creators whose history is wanted. */
  lookup: readonly CreatorKey[];
  /** The active campaign. */
  campaignId: string;
}

/**
 * Stores what a page showed, whole or not at all, and tells what is now known of its creators. A
 * sighting of a post whose creator is not known is left out.
 *
 * @returns `known`: one a creator of the evidence and the look-up that the store knows.
 *   `changedKeys`: records written, and `@handle` keys that joined one
 */
export async function writeCapture(
  store: Store,
  { evidence, sightings, lookup, campaignId }: Capture,
): Promise<{ known: Known[]; changedKeys: CreatorKey[] }> {
  const blockedAt = await readBlocked(
    store,
    evidence.map(({ creator }) => creator),
  );
  return writeTransaction(store, async (transaction) => {
    const table = createCreatorTable(transaction, { blockedAt });
    const wanted = new Set<CreatorKey>(lookup);
    await table.expect(evidence.map(({ creator }) => creator));
    for (const one of evidence) {
      await table.admit(one);
      wanted.add(creatorKey(one.creator));
    }
    const counted: Sighting[] = [];
    for (const sighting of sightings) if (await table.see(sighting)) counted.push(sighting);
    await extendSessions(transaction, counted);
    const changedKeys = await table.flush();
    const names = await readCampaignNames(transaction);
    const found = await Promise.all([...wanted].map(table.find));
    const records = new Map(found.flatMap((record) => (record ? [[record.key, record]] : [])));
    const known = await Promise.all(
      [...records.values()].map(async (record: CreatorRecord) =>
        toKnown(record, await readEntriesOf(transaction, record.key), { campaignId, names }),
      ),
    );
    return { known, changedKeys };
  });
}
