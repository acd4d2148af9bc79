import { type Creator, type CreatorKey, creatorKey } from '@/lib/model/creator';
import type { BlockedRecord, Store } from './schema';
import type { WriteTransaction } from './write-transaction';

/** SHA-256 in hex. To be awaited before a transaction begins: a transaction ends while others wait. */
export async function hashKey(key: CreatorKey): Promise<string> {
  const bytes = new TextEncoder().encode(`feedscout:${key}`);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The keys under which a creator can come back: the id's, where it is known, and the handle's. */
export function keysOf(creator: Pick<Creator, 'id' | 'handle'>): CreatorKey[] {
  return [...new Set([creatorKey(creator), creatorKey({ handle: creator.handle })])];
}

/**
 * Which of these creators were erased and are still not to be written to, by each of their keys, and
 * since when. Costs one request where nobody is, which is nearly always.
 */
export async function readBlocked(
  store: Store,
  creators: readonly Pick<Creator, 'id' | 'handle'>[],
): Promise<Map<CreatorKey, number>> {
  const blocked = new Map<CreatorKey, number>();
  if ((await store.count('blocked')) === 0) return blocked;
  const keys = [...new Set(creators.flatMap(keysOf))];
  await Promise.all(
    keys.map(async (key) => {
      const record = await store.get('blocked', await hashKey(key));
      if (record !== undefined) blocked.set(key, record.at);
    }),
  );
  return blocked;
}

/** Keeps that somebody is not to be written to, without who it is. */
export async function putBlocked(
  transaction: WriteTransaction,
  hashes: readonly string[],
  at: number,
): Promise<void> {
  const blocked = transaction.objectStore('blocked');
  await Promise.all(
    hashes.map((hash) => {
      const others = hashes.filter((other) => other !== hash);
      return blocked.put({ hash, at, ...(others.length > 0 && { others }) });
    }),
  );
}

/** How many erased creators are still recognised. */
export async function countBlocked(store: Store): Promise<number> {
  const records = await store.getAll('blocked');
  const isFirst = ({ hash, others = [] }: BlockedRecord) => others.every((other) => hash < other);
  return records.filter(isFirst).length;
}

/** Since when an erased creator is not to be written to; `undefined` where nobody of this handle is kept. */
export async function findBlocked(store: Store, handle: string): Promise<number | undefined> {
  return (await store.get('blocked', await hashKey(creatorKey({ handle }))))?.at;
}

/**
 * Forgets erased creators who were not to be written to: the one with this handle, or all.
 *
 * @returns whether anybody was forgotten
 */
export async function forgetBlocked(store: Store, handle?: string): Promise<boolean> {
  if (handle === undefined) {
    const isAnybody = (await store.count('blocked')) > 0;
    await store.clear('blocked');
    return isAnybody;
  }
  const hash = await hashKey(creatorKey({ handle }));
  const record = await store.get('blocked', hash);
  const hashes = record === undefined ? [] : [hash, ...(record.others ?? [])];
  await Promise.all(hashes.map((one) => store.delete('blocked', one)));
  return record !== undefined;
}
