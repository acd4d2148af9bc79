import type { CreatorKey } from '@/lib/model/creator';
import type { Learned } from '@/lib/model/learned';
import { parseGroup, parseLearned, parseTag } from './read-record';
import type { Store } from './schema';

/** The sums that a version of what was learnt is made of. */
export interface LearningCounts {
  groups: {
    /** Absent: any. */
    niche?: string;
    language?: string;
    creators: number;
    sum: number;
    squares: number;
  }[];
  tags: { tag: string; niches: [niche: string, creators: number][] }[];
}

/** One creator alone is no evidence of what a hashtag stands for, and most tags have no second. */
const leastCreators = 2;

/**
 * The published version of what was learnt.
 *
 * @returns `undefined` where there is none, or it cannot be read
 */
export async function readLearned(store: Store): Promise<Learned | undefined> {
  return parseLearned(await store.get('learned', IDBKeyRange.lowerBound(0)));
}

/** `madeAt` of the published version; `undefined` where there is none. */
export async function readLearnedAt(store: Store): Promise<number | undefined> {
  return store.getKey('learned', IDBKeyRange.lowerBound(0));
}

/** Publishes a version in place of the one before. */
export async function writeLearned(store: Store, learned: Learned): Promise<void> {
  const { store: versions, done } = store.transaction('learned', 'readwrite');
  await Promise.all([versions.clear(), versions.put(learned), done]);
}

/** The sums over all lessons; hashtags only from two creators on. */
export async function readLearningCounts(store: Store): Promise<LearningCounts> {
  const transaction = store.transaction(['groups', 'tags']);
  const [groups, tags] = await Promise.all([
    transaction.objectStore('groups').getAll(),
    transaction
      .objectStore('tags')
      .index('creators')
      .getAll(IDBKeyRange.lowerBound([leastCreators])),
    transaction.done,
  ]);
  return {
    groups: groups.flatMap((stored) => {
      const group = parseGroup(stored);
      if (!group) return [];
      const { niche, language, ...sums } = group;
      return [{ ...sums, niche: niche || undefined, language: language || undefined }];
    }),
    tags: tags.flatMap((stored) => parseTag(stored) ?? []),
  };
}

/**
 * Creators who were seen and of whom no lesson is stored: met before there were lessons, or by a
 * worker that was stopped.
 *
 * @param most how many are told at once
 */
export async function readUntaught(store: Store, most: number): Promise<CreatorKey[]> {
  const transaction = store.transaction(['creators', 'lessons']);
  const seen = transaction.objectStore('creators').index('seenAt');
  const lessons = transaction.objectStore('lessons');
  const [seenCount, taughtCount] = await Promise.all([seen.count(), lessons.count()]);
  // Counting is cheap, and mostly nobody is left.
  const [keys, taught] =
    seenCount === taughtCount
      ? [[], []]
      : await Promise.all([seen.getAllKeys(), lessons.getAllKeys()]);
  await transaction.done;
  const isTaught = new Set(taught);
  return keys.filter((key) => !isTaught.has(key)).slice(-most);
}
