import type { Learned } from '@/lib/model/learned';
import { readLearned, readLearnedAt } from '@/lib/store/learned';
import type { Store } from '@/lib/store/schema';

const held = new WeakMap<Store, Learned>();

/**
 * What this device has learnt, read again only where another version is published: it is some 100 kB,
 * and a scrolling page asks for ratings every second.
 */
export async function currentLearned(store: Store): Promise<Learned | undefined> {
  const madeAt = await readLearnedAt(store);
  if (madeAt === undefined) return undefined;
  const known = held.get(store);
  if (known?.madeAt === madeAt) return known;
  const learned = await readLearned(store);
  if (learned) held.set(store, learned);
  return learned;
}
