import type { CreatorKey } from '@/lib/model/creator';
import type { StoredCreator, StoredCreators } from '@/lib/store/stored-creator';

/** Creators whose ratings are kept in one slice. */
export interface Stretch {
  /** What the slice begins with; none of the creators has a lesser key. */
  from: CreatorKey;
  /** There is such a slice already. */
  isStored: boolean;
  creators: StoredCreator[];
}

/** Creators of a slice: enough to pack well, few enough to be packed within half a frame. */
export const sliceSize = 100;

/**
 * Creators in the order of their keys, cut as the slices that are stored are, so that somebody new changes
 * one slice and not all that follow. Where none is stored they are cut into slices of a hundred.
 *
 * @param starts of the stored slices, in order
 */
export async function* toStretches(
  read: AsyncIterable<StoredCreators>,
  starts: readonly CreatorKey[],
  onUnreadable: (keys: readonly CreatorKey[]) => void,
): AsyncGenerator<Stretch> {
  let open: Stretch | undefined;
  let next = 0;
  const isDue = (key: CreatorKey) => {
    const start = starts[next];
    return start !== undefined && start <= key;
  };
  for await (const { creators, unreadable } of read) {
    onUnreadable(unreadable);
    for (const creator of creators) {
      const { key } = creator.record;
      for (; isDue(key); next += 1) {
        if (open) yield open;
        open = { from: starts[next] ?? key, isStored: true, creators: [] };
      }
      if (open === undefined || open.creators.length >= roomOf(open)) {
        if (open) yield open;
        open = { from: key, isStored: false, creators: [] };
      }
      open.creators.push(creator);
    }
  }
  if (open) yield open;
  for (; next < starts.length; next += 1) {
    const from = starts[next];
    if (from !== undefined) yield { from, isStored: true, creators: [] };
  }

  /** Of a slice that others follow everybody up to the next one is part. */
  function roomOf({ isStored }: Stretch): number {
    if (!isStored) return sliceSize;
    return next < starts.length ? Number.POSITIVE_INFINITY : 2 * sliceSize;
  }
}
