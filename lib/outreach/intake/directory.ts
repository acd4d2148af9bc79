import type { CreatorKey } from '@/lib/model/creator';

/** As much of a stored creator as tells who somebody is. */
export interface KnownCreator {
  key: CreatorKey;
  id?: string;
  handle: string;
  /** Latest first. */
  formerHandles: readonly string[];
  name?: string;
  /** When the account was observed last; of two with one handle the later one holds it. */
  observedAt: number;
  /** Absent while no card of theirs was seen. */
  seenPosts?: number;
  doNotContactAt?: number;
}

export interface Directory {
  /** Whom an id or a handle means here. */
  find(who: { id?: string; handle?: string }): KnownCreator | undefined;
}

/** The stored creators by id, present handle and former handles. */
export function createDirectory(creators: Iterable<KnownCreator>): Directory {
  const byId = new Map<string, KnownCreator>();
  const byHandle = new Map<string, KnownCreator>();
  const byFormer = new Map<string, KnownCreator>();

  function hold(map: Map<string, KnownCreator>, handle: string, creator: KnownCreator) {
    const holder = map.get(handle);
    if (holder === undefined || holder.observedAt < creator.observedAt) map.set(handle, creator);
  }

  for (const creator of creators) {
    if (creator.id !== undefined) byId.set(creator.id, creator);
    hold(byHandle, creator.handle, creator);
    for (const former of creator.formerHandles) hold(byFormer, former, creator);
  }

  return {
    find({ id, handle }) {
      const known = id === undefined ? undefined : byId.get(id);
      if (known !== undefined || handle === undefined) return known;
      const holder = byHandle.get(handle) ?? byFormer.get(handle);
      // Another id under this handle is another person, who took it over.
      const isOther = id !== undefined && holder?.id !== undefined && holder.id !== id;
      return isOther ? undefined : holder;
    },
  };
}
