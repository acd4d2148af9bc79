import type { CreatorKey } from '@/lib/model/creator';
import { createCreatorTable } from './creator-table';
import type { Store } from './schema';
import { writeTransaction } from './write-transaction';

/**
 * Stores the first name that the scout confirmed; `''` says that none is to be used, `null` leaves it
 * to the bio again.
 *
 * @returns the keys that changed; `undefined` when the creator is not known
 */
export function writeGivenName(
  store: Store,
  { creatorKey, givenName }: { creatorKey: CreatorKey; givenName: string | null },
): Promise<CreatorKey[] | undefined> {
  return writeTransaction(
    store,
    async (transaction) => {
      const table = createCreatorTable(transaction, { capacity: Number.POSITIVE_INFINITY });
      const record = await table.find(creatorKey);
      if (!record) return undefined;
      const { givenName: _, ...rest } = record;
      table.put(givenName === null ? rest : { ...rest, givenName: givenName.trim() });
      return table.flush();
    },
    { durability: 'strict' },
  );
}
