import type { DataPort } from '@/components/data/data-port';
import { makeBackup } from '@/lib/flows/backup';
import { breatheBehind as pause } from '@/lib/flows/breathe';
import { tightBytes, toFreeBytes } from '@/lib/flows/keep-room';
import { readBackup, restoreBackup } from '@/lib/flows/restore';
import {
  applyRetention,
  findCreators,
  readCounts,
  readDoNotContact,
} from '@/lib/flows/stored-data';
import { findBlocked, forgetBlocked } from '@/lib/store/blocked';
import type { CheckedBackup } from '@/lib/store/check-backup';
import { parseAccount } from '@/lib/tiktok/parse-account';
import { forgetLocally } from './forget-locally';
import { saveFile } from './save-file';
import { writingWorld } from './writing-world';

const { connect, now } = writingWorld;

/** The scout's data over the real store: holds the backup that was opened last. */
export function createDataPort(): DataPort {
  let opened: CheckedBackup | undefined;
  return {
    readCounts: async () => readCounts(await connect()),
    async readRoom() {
      const estimate = await navigator.storage.estimate().catch(() => undefined);
      const free = toFreeBytes(estimate);
      return { used: estimate?.usage, free, isTight: free !== undefined && free < tightBytes };
    },
    async backUp(watching) {
      const made = await makeBackup(writingWorld, watching);
      if ('failure' in made) return made;
      saveFile(made.name, made.blob);
      return { name: made.name, creators: made.counts.creators, bytes: made.blob.size };
    },
    async openBackup(file, watching) {
      opened = undefined;
      const checked = await readBackup(file, { ...watching, now: now(), pause });
      if ('failure' in checked) return checked;
      opened = checked;
      const { head, records, broken, brokenCount, missing } = checked;
      const { creators, campaigns, entries } = records;
      return {
        name: file.name,
        madeAt: head.madeAt,
        counts: {
          creators: creators.length,
          campaigns: campaigns.length,
          entries: entries.length,
        },
        broken,
        brokenCount,
        missing,
      };
    },
    async restore(mode, watching) {
      if (opened === undefined) throw new Error('No backup was opened that could be restored');
      const restored = await restoreBackup(opened, mode, writingWorld, watching);
      if (restored.ok) opened = undefined;
      return restored;
    },
    applyRetention: (maxAgeDays) => applyRetention(writingWorld, maxAgeDays),
    findCreators: async (text) => findCreators(await connect(), text),
    readDoNotContact: async () => readDoNotContact(await connect()),
    async findBlocked(text) {
      const account = parseAccount(text);
      if (!('handle' in account)) return 'invalid';
      const { handle } = account;
      return { handle, at: await findBlocked(await connect(), handle) };
    },
    async forgetBlocked(handle) {
      await forgetBlocked(await connect(), handle);
    },
    forgetLocally: (keys) => forgetLocally(keys),
    startAnew() {
      forgetLocally();
      // What this page holds in memory would be remembered again with the next click.
      location.replace(location.pathname);
    },
  };
}
