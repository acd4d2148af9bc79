import type { CreatorKey } from '@/lib/model/creator';
import type { Store } from './schema';

/** As much of a stored creator as tells who somebody is. */
export interface DirectoryRecord {
  key: CreatorKey;
  id?: string;
  handle: string;
  /** Latest first. */
  formerHandles: readonly string[];
  name?: string;
  observedAt: number;
  /** Different posts seen; absent while no card of theirs was. */
  seenPosts?: number;
  doNotContactAt?: number;
}

const batchSize = 200;

/**
 * Everyone stored, in batches, so that the page that waits stays responsive. Only what tells who
 * somebody is is looked at: a record with a broken post is still somebody.
 */
export async function readDirectory(store: Store): Promise<DirectoryRecord[]> {
  const found: DirectoryRecord[] = [];
  let last: string | undefined;
  for (;;) {
    const after = last === undefined ? null : IDBKeyRange.lowerBound(last, true);
    const batch: { key: string }[] = await store.getAll('creators', after, batchSize);
    found.push(...batch.flatMap((value) => toDirectoryRecord(value) ?? []));
    last = batch.at(-1)?.key;
    if (batch.length < batchSize || last === undefined) return found;
  }
}

function toDirectoryRecord(value: unknown): DirectoryRecord | undefined {
  const { key, creator, formerHandles, seen, doNotContactAt } = value as Loose<
    'key' | 'creator' | 'formerHandles' | 'seen' | 'doNotContactAt'
  >;
  const { id, handle, name, observedAt } = (creator ?? {}) as Loose<
    'id' | 'handle' | 'name' | 'observedAt'
  >;
  if (typeof key !== 'string' || typeof handle !== 'string') return undefined;
  const { posts } = (seen ?? {}) as Loose<'posts'>;
  return {
    key,
    handle,
    formerHandles: Array.isArray(formerHandles) ? formerHandles.filter(isText) : [],
    observedAt: typeof observedAt === 'number' ? observedAt : 0,
    ...(isText(id) && { id }),
    ...(isText(name) && { name }),
    ...(typeof posts === 'number' && { seenPosts: posts }),
    ...(typeof doNotContactAt === 'number' && { doNotContactAt }),
  };
}

type Loose<Name extends string> = { [name in Name]?: unknown };

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
