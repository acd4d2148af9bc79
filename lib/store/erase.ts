import type { CreatorKey } from '@/lib/model/creator';
import { hashKey, keysOf, putBlocked } from './blocked';
import { countLesson } from './count-lesson';
import { changeCreatorCount } from './creator-count';
import { forgetRatings } from './ratings';
import { parseCreatorRecord } from './read-record';
import type { Store } from './schema';
import { everyStore, writeTransaction } from './write-transaction';

/**
 * Erases creators everywhere: record, posts, sightings, entries of every campaign, what was agreed,
 * and what was learnt from them. Nothing of them is left but, where the scout wants it, a digest by which somebody who is
 * not to be written to is recognised.
 *
 * @param keepsBlocked whether such a digest stays for those who are not to be written to
 * @returns the keys erased
 */
export async function eraseCreators(
  store: Store,
  { keys, keepsBlocked, now }: { keys: readonly CreatorKey[]; keepsBlocked: boolean; now: number },
): Promise<CreatorKey[]> {
  const hashes = new Map<CreatorKey, { hashes: string[]; at: number }>();
  for (const key of keys) {
    const record = parseCreatorRecord(await store.get('creators', key));
    const at = record?.doNotContactAt;
    if (!record || at === undefined || !keepsBlocked) continue;
    hashes.set(key, { hashes: await Promise.all(keysOf(record.creator).map(hashKey)), at });
  }
  return writeTransaction(
    store,
    async (transaction) => {
      const creators = transaction.objectStore('creators');
      const entries = transaction.objectStore('entries');
      const collaborations = transaction.objectStore('collaborations');
      const erased: CreatorKey[] = [];
      for (const key of keys) {
        const entryKeys = await entries.index('creatorKey').getAllKeys(key);
        const agreedKeys = await collaborations.index('creatorKey').getAllKeys(key);
        const isStored = (await creators.getKey(key)) !== undefined;
        if (!isStored && entryKeys.length === 0) continue;
        await creators.delete(key);
        if (isStored) await changeCreatorCount(transaction, -1);
        await Promise.all(entryKeys.map((entryKey) => entries.delete(entryKey)));
        await Promise.all(agreedKeys.map((agreedKey) => collaborations.delete(agreedKey)));
        await countLesson(transaction, key, undefined, now);
        const kept = hashes.get(key);
        if (kept) await putBlocked(transaction, kept.hashes, kept.at);
        erased.push(key);
      }
      await forgetRatings(transaction, erased);
      return erased;
    },
    { durability: 'strict' },
  );
}

/** Erases everything: creators, campaigns, entries, settings and what was learnt. */
export async function eraseEverything(store: Store): Promise<void> {
  const transaction = store.transaction(everyStore, 'readwrite', { durability: 'strict' });
  await Promise.all(everyStore.map((name) => transaction.objectStore(name).clear()));
  await transaction.done;
}
