import { openDB } from 'idb';
import { type Migration, migrations } from './migrations';
import type { FeedscoutSchema, Store } from './schema';

export const storeName = 'feedscout';

export interface OpenStoreOptions {
  name?: string;
  migrations?: readonly Migration[];
  /** The connection is gone: another context upgrades or erases, or the browser ended it. */
  onClosed?(): void;
  /** An older tab or page still holds the database; opening goes on when it lets go. */
  onBlocked?(): void;
}

/**
 * Opens the database and brings it to the present version. Every connection steps aside when a newer
 * version wants in: an open popup of yesterday must not stop today's extension from starting.
 *
 * @returns rejects with `VersionError` where the database is newer than this code
 */
export function openStore(options: OpenStoreOptions = {}): Promise<Store> {
  const { name = storeName, onClosed, onBlocked } = options;
  const steps = options.migrations ?? migrations;
  return openDB<FeedscoutSchema>(name, steps.length, {
    async upgrade(database, oldVersion, newVersion, transaction) {
      for (const migrate of steps.slice(oldVersion, newVersion ?? steps.length)) {
        // The typed handles describe the last schema; a migration meets the earlier ones.
        await migrate(
          database as unknown as Parameters<Migration>[0],
          transaction as unknown as Parameters<Migration>[1],
        );
      }
    },
    blocked() {
      onBlocked?.();
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      onClosed?.();
    },
    terminated() {
      onClosed?.();
    },
  });
}

/**
 * One connection, opened when it is first wanted and opened again after it was closed from outside
 * or failed to open.
 *
 * @param open for tests and other databases
 */
export function createConnection(
  open: (options: OpenStoreOptions) => Promise<Store> = openStore,
): () => Promise<Store> {
  let connection: Promise<Store> | undefined;
  function forget() {
    connection = undefined;
  }
  return () => {
    if (connection === undefined) {
      connection = open({ onClosed: forget });
      connection.catch(forget);
    }
    return connection;
  };
}
