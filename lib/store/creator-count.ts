import type { WriteTransaction } from './write-transaction';

const countKey = 'creators';

/**
 * How many creators are stored. Kept beside them, as counting 100,000 takes longer than twenty batches:
 * whoever adds or removes some says so in the same transaction, so that two writers never disagree.
 */
export async function countCreators(transaction: WriteTransaction): Promise<number> {
  const counts = transaction.objectStore('counts');
  const kept = await counts.get(countKey);
  if (kept !== undefined) return kept;
  const counted = await transaction.objectStore('creators').count();
  await counts.put(counted, countKey);
  return counted;
}

/**
 * Takes note that so many creators were added, or removed where it is below 0. A count that nobody
 * asked for yet stays unknown.
 */
export async function changeCreatorCount(
  transaction: WriteTransaction,
  difference: number,
): Promise<void> {
  if (difference === 0) return;
  const counts = transaction.objectStore('counts');
  const kept = await counts.get(countKey);
  if (kept !== undefined) await counts.put(kept + difference, countKey);
}
