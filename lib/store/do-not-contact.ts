import type { CreatorKey } from '@/lib/model/creator';
import type { Evidence } from '@/lib/model/sighting';
import { hashKey, keysOf } from './blocked';
import { createCreatorTable } from './creator-table';
import type { Store } from './schema';
import { findCreator } from './write-entry';
import { writeTransaction } from './write-transaction';

export interface DoNotContact {
  creatorKey: CreatorKey;
  /** Whether the creator is not to be written to from now on. */
  isBlocked: boolean;
  /** Of the same creator; stored with the word. */
  evidence?: Evidence;
  now: number;
}

/**
 * Stores that a creator is not to be written to, in any campaign, or may be again. Entries stay as
 * they are: what was decided and said before is still true.
 *
 * @returns the keys that changed; `undefined` when the creator is not known
 */
export async function writeDoNotContact(
  store: Store,
  { creatorKey, isBlocked, evidence, now }: DoNotContact,
): Promise<CreatorKey[] | undefined> {
  const known = evidence?.creator ?? (await store.get('creators', creatorKey))?.creator;
  const hashes = known ? await Promise.all(keysOf(known).map(hashKey)) : [];
  return writeTransaction(
    store,
    async (transaction) => {
      const table = createCreatorTable(transaction, { capacity: Number.POSITIVE_INFINITY });
      const record = await findCreator(table, creatorKey, evidence);
      if (!record) return undefined;
      const { doNotContactAt, ...rest } = record;
      table.put(isBlocked ? { ...rest, doNotContactAt: doNotContactAt ?? now } : rest);
      if (!isBlocked) {
        const blocked = transaction.objectStore('blocked');
        await Promise.all(hashes.map((hash) => blocked.delete(hash)));
      }
      return table.flush();
    },
    { durability: 'strict' },
  );
}
