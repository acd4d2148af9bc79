import type { IDBPTransaction } from 'idb';
import type { FeedscoutSchema, Store, StoreName } from './schema';

export type WriteTransaction = IDBPTransaction<FeedscoutSchema, StoreName[], 'readwrite'>;

/** All but the published version of what was learnt: an answer reads it while another one is written. */
const scoutStores: StoreName[] = [
  'creators',
  'campaigns',
  'entries',
  'collaborations',
  'templates',
  'settings',
  'lessons',
  'groups',
  'tags',
  'blocked',
  'ratings',
  'tabs',
  'sessions',
  'counts',
  'places',
];

export const everyStore: readonly StoreName[] = [...scoutStores, 'learned'];

export interface WriteOptions {
  /** `strict` waits until the disk has it: for what the scout clicked, not for what the feed brought. */
  durability?: 'strict' | 'relaxed';
  /** Also what is published of the learning: for a restore, which brings everything. */
  withLearned?: boolean;
}

/**
 * Runs a read-modify-write as one transaction over the scout's data: it happens whole or not at all, and
 * two of them never interleave. `work` may await nothing but the transaction's requests.
 *
 * @returns what `work` returns, once the transaction is complete
 * @throws what made it fail, e.g. `QuotaExceededError`, never the bare `AbortError` that follows
 */
export async function writeTransaction<Result>(
  store: Store,
  work: (transaction: WriteTransaction) => Promise<Result>,
  { durability = 'relaxed', withLearned = false }: WriteOptions = {},
): Promise<Result> {
  const stores = withLearned ? everyStore : scoutStores;
  const transaction = store.transaction([...stores], 'readwrite', { durability });
  // Awaited below on success; after a failure in `work` its rejection tells nothing new.
  transaction.done.catch(() => {});
  try {
    const result = await work(transaction);
    await transaction.done;
    return result;
  } catch (failure) {
    abort(transaction);
    throw transaction.error ?? failure;
  }
}

function abort(transaction: WriteTransaction) {
  try {
    transaction.abort();
  } catch {
    // Already ended: that is why we are here.
  }
}
