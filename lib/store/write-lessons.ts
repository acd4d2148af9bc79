import type { Creator, CreatorKey } from '@/lib/model/creator';
import type { Lesson } from '@/lib/model/learned';
import type { Post } from '@/lib/model/post';
import { countLesson } from './count-lesson';
import { parseCreatorRecord } from './read-record';
import type { Store } from './schema';
import { type WriteTransaction, writeTransaction } from './write-transaction';

export interface Lessons {
  keys: readonly CreatorKey[];
  /** Pure; given the stored creator. */
  toLesson(creator: Creator, posts: readonly Post[]): Lesson;
  now: number;
}

/** Languages are named by the page: one that invents them fills the table so far and no further. */
export const maxGroups = 2_000;
export const maxTags = 20_000;
/** Dropped beyond the surplus, so that not every batch has to drop some. */
const slackShare = 0.1;

/**
 * Learns from these creators as they are stored now, in one transaction: the old lesson of each is
 * taken out and the new one put in. Whoever was never seen, or is not there any more, teaches nothing.
 */
export function writeLessons(store: Store, { keys, toLesson, now }: Lessons): Promise<void> {
  return writeTransaction(store, async (transaction) => {
    const creators = transaction.objectStore('creators');
    const stored = await Promise.all(keys.map((key) => creators.get(key)));
    for (const [i, key] of keys.entries()) {
      const record = parseCreatorRecord(stored[i]);
      const lesson = record?.seen && toLesson(record.creator, record.posts);
      await countLesson(transaction, key, lesson, now);
    }
    await dropRarest(transaction);
  });
}

/** Makes room: those of the fewest creators go, of these the ones longest unchanged. */
async function dropRarest(transaction: WriteTransaction): Promise<void> {
  const tags = transaction.objectStore('tags');
  const groups = transaction.objectStore('groups');
  const [tagCount, groupCount] = await Promise.all([tags.count(), groups.count()]);
  if (tagCount > maxTags) {
    const surplus = tagCount - maxTags + maxTags * slackShare;
    const rarest = await tags.index('creators').getAllKeys(null, surplus);
    await Promise.all(rarest.map((tag) => tags.delete(tag)));
  }
  if (groupCount > maxGroups) {
    const surplus = groupCount - maxGroups + maxGroups * slackShare;
    const smallest = await groups.index('creators').getAllKeys(null, surplus);
    await Promise.all(smallest.map((group) => groups.delete(group)));
  }
}
