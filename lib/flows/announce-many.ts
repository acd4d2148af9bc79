import type { Changed } from '@/lib/messages';
import type { CreatorKey } from '@/lib/model/creator';

/** Tells every tab and page, this one included. */
export type Announce = (change: Pick<Changed, 'creatorKeys' | 'isDeskNew'>) => Promise<void>;

/** A key has up to 66 characters, a message at most 1 MB; and every page checks each of them at once. */
const keysAtOnce = 1_000;

/** Announces any number of changed creators, a message for each thousand. */
export async function announceMany(
  keys: readonly CreatorKey[],
  announce: Announce,
  isDeskNew = false,
): Promise<void> {
  const change = isDeskNew ? { isDeskNew } : {};
  if (keys.length === 0 && isDeskNew) await announce({ creatorKeys: [], ...change });
  for (let i = 0; i < keys.length; i += keysAtOnce) {
    await announce({ creatorKeys: keys.slice(i, i + keysAtOnce), ...change });
  }
}
