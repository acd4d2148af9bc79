/** Runs work that no other page may do at the same time; `busy` where one does. */
export type WithWritingLock = <Result>(work: () => Promise<Result>) => Promise<Result | 'busy'>;

const lockName = 'feedscout-writing';

/**
 * One import, restore or backup at a time, in whichever page. The browser ends the lock with the page,
 * so a page that dies keeps nobody out.
 */
export function createWritingLock(locks: Pick<LockManager, 'request'>): WithWritingLock {
  return (work) =>
    locks.request(lockName, { ifAvailable: true }, async (lock) =>
      lock === null ? ('busy' as const) : work(),
    );
}
