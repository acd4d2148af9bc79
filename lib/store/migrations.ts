import type { IDBPDatabase, IDBPTransaction } from 'idb';

/** A migration knows no present schema: it must still run when the schema has moved on. */
export type Migration = (
  database: IDBPDatabase,
  transaction: IDBPTransaction<unknown, string[], 'versionchange'>,
) => void | Promise<void>;

/**
 * How the database came to be: the n-th function leads from version n to n + 1, so the version is
 * the length of the list. Append only: a scout may come from any earlier version. Await nothing but
 * the transaction's own requests, else it commits half-way.
 */
export const migrations: readonly Migration[] = [
  function createFirstStores(database) {
    const creators = database.createObjectStore('creators', { keyPath: 'key' });
    creators.createIndex('handle', 'creator.handle');
    creators.createIndex('seenAt', 'seen.lastAt');
    creators.createIndex('postId', 'postIds', { multiEntry: true });
    creators.createIndex('updatedAt', 'updatedAt');
    database.createObjectStore('campaigns', { keyPath: 'id' });
    const entries = database.createObjectStore('entries', {
      keyPath: ['campaignId', 'creatorKey'],
    });
    entries.createIndex('creatorKey', 'creatorKey');
    database.createObjectStore('settings');
  },
  function createLearningStores(database) {
    database.createObjectStore('lessons', { keyPath: 'key' });
    const groups = database.createObjectStore('groups', { keyPath: ['niche', 'language'] });
    groups.createIndex('creators', 'creators');
    const tags = database.createObjectStore('tags', { keyPath: 'tag' });
    tags.createIndex('creators', ['creators', 'updatedAt']);
    database.createObjectStore('learned', { keyPath: 'madeAt' });
  },
  /**
   * "Paid partnership" was also said of a post that a brand may run as an ad, which discloses nothing.
   * Which of the two it was is not known any more; the next reading tells. A "no" was none of both.
   */
  async function forgetMixedPaidFlags(_, transaction) {
    const creators = transaction.objectStore('creators');
    for (let cursor = await creators.openCursor(); cursor; cursor = await cursor.continue()) {
      const record: unknown = cursor.value;
      if (isRecordOfPosts(record) && record.posts.some(isCalledPaid)) {
        await cursor.update({ ...record, posts: record.posts.map(withoutPaidFlag) });
      }
    }
  },
  function createDeskStores(database) {
    database.createObjectStore('blocked', { keyPath: 'hash' });
    database.createObjectStore('tabs', { keyPath: 'tabId' });
    database.createObjectStore('sessions', { keyPath: 'startedAt' });
  },
  function createOutreachStores(database) {
    const collaborations = database.createObjectStore('collaborations', {
      keyPath: ['campaignId', 'creatorKey'],
    });
    collaborations.createIndex('creatorKey', 'creatorKey');
    database.createObjectStore('templates', { keyPath: 'id' });
  },
  /** A list begins with those added last, however long it is. An entry without `addedAt` is in `decision` alone. */
  function createListIndexes(_, transaction) {
    const entries = transaction.objectStore('entries');
    entries.createIndex('decision', ['campaignId', 'decision']);
    entries.createIndex('addedAt', ['campaignId', 'decision', 'addedAt']);
  },
  function createRatingStore(database) {
    database.createObjectStore('ratings', { keyPath: ['campaignId', 'from'] });
  },
  /** Empty: a count that is not there is counted once, and a sweep without a place begins at the start. */
  function createBookkeepingStores(database) {
    database.createObjectStore('counts');
    database.createObjectStore('places');
  },
];

function isRecordOfPosts(record: unknown): record is { posts: unknown[] } {
  return Array.isArray((record as { posts?: unknown } | null)?.posts);
}

function isCalledPaid(post: unknown): boolean {
  return (post as { isPaidPartnership?: unknown } | null)?.isPaidPartnership === true;
}

function withoutPaidFlag(post: unknown): unknown {
  if (!isCalledPaid(post)) return post;
  const { isPaidPartnership: _, ...rest } = post as { isPaidPartnership: unknown };
  return rest;
}
