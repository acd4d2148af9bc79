import { browser } from 'wxt/browser';
import { announceChange } from '@/lib/flows/announce-change';
import type { WritingWorld } from '@/lib/flows/import-creators';
import { createWritingLock } from '@/lib/flows/writing-lock';
import { type Changed, changedSchema } from '@/lib/messages';
import { createConnection } from '@/lib/store/open-store';

/** A browser tells everyone of a message but the page that sent it. */
const ownChanges = new EventTarget();

/** What long work that this page does itself needs: one store, the lock, and everybody's ears. */
export const writingWorld: WritingWorld = {
  connect: createConnection(),
  withLock: createWritingLock(navigator.locks),
  now: Date.now,
  async announce(change) {
    const changed: Changed = { type: 'changed', at: Date.now(), ...change };
    ownChanges.dispatchEvent(new CustomEvent('changed', { detail: changed }));
    await announceChange(changed, browser);
  },
};

/** Calls back with what this page itself changed, until the signal aborts. */
export function observeOwnChanges(onChange: (changed: Changed) => void, signal: AbortSignal): void {
  ownChanges.addEventListener(
    'changed',
    (event) => {
      const changed = changedSchema.safeParse(
        event instanceof CustomEvent ? event.detail : undefined,
      );
      if (changed.success) onChange(changed.data);
    },
    { signal },
  );
}
