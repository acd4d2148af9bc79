import type { Entry } from '@/lib/model/entry';
import { parseEntry } from './read-record';
import type { WriteTransaction } from './write-transaction';

/** Campaign and creator. */
type EntryKey = [campaignId: string, creatorKey: string];

/** The entries as one transaction sees them: reads are kept, and each is written once. */
export interface EntryTable {
  /** Reads what `get` will ask for, all at once: one after the other costs a round trip each. */
  expect(keys: readonly EntryKey[]): Promise<void>;
  get(key: EntryKey): Promise<Entry | undefined>;
  put(entry: Entry): void;
  flush(): Promise<void>;
}

/** Nobody else may write entries of the same keys in the transaction meanwhile. */
export function createEntryTable(transaction: WriteTransaction): EntryTable {
  const entries = transaction.objectStore('entries');
  const read = new Map<string, Entry | undefined>();
  const changed = new Map<string, Entry>();

  async function get(key: EntryKey): Promise<Entry | undefined> {
    const name = toName(key);
    if (!read.has(name)) {
      const stored = parseEntry(await entries.get(key));
      // Another read of the same key may have come back first, and been changed since.
      if (!read.has(name)) read.set(name, stored);
    }
    return read.get(name);
  }

  return {
    async expect(keys) {
      await Promise.all(keys.map(get));
    },
    get,
    put(entry) {
      const name = toName([entry.campaignId, entry.creatorKey]);
      read.set(name, entry);
      changed.set(name, entry);
    },
    async flush() {
      await Promise.all([...changed.values()].map((entry) => entries.put(entry)));
      changed.clear();
    },
  };
}

function toName([campaignId, creatorKey]: EntryKey): string {
  return `${campaignId}\n${creatorKey}`;
}
