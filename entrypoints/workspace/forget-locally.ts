import type { CreatorKey } from '@/lib/model/creator';

const prefix = 'feedscout.';

/**
 * Takes creators out of what the pages remember beside the store: drafts of notes on them, and a list
 * that waits to be exported. Without keys everything goes.
 */
export function forgetLocally(keys?: readonly CreatorKey[], local: Storage = localStorage): void {
  for (const name of Object.keys(local).filter((one) => one.startsWith(prefix))) {
    const isTheirs = keys?.some(
      (key) => name.endsWith(`.${key}`) || local.getItem(name)?.includes(JSON.stringify(key)),
    );
    if (isTheirs ?? true) local.removeItem(name);
  }
}
