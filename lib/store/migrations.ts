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
];
