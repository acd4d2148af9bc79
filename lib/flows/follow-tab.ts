import { type LookingAt, lookingAtSchema } from '@/lib/messages/reports';

/** What a page knows of the tab beside it. */
export type Following =
  /** Nothing yet: the tab has not answered. */
  | { state: 'asking' }
  /** Nobody answers: not TikTok, or a tab older than the installation. */
  | { state: 'silent' }
  | { state: 'following'; lookingAt: LookingAt };

/** One end of a connection to a tab's content script. */
export interface TabPort {
  onMessage: { addListener(listener: (message: unknown) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
  disconnect(): void;
}

export interface TabFollowerOptions {
  /** Never fails: a tab without a content script is a port that ends at once. */
  connect(tabId: number): TabPort;
  onChange(following: Following): void;
  /** Runs later, unless its undoing is called before. */
  schedule(run: () => void): () => void;
}

export interface TabFollower {
  following(): Following;
  /** The tab that is followed. */
  tab(): number | undefined;
  /** Another tab is in front; `undefined`: none that is known. */
  turnTo(tabId: number | undefined): void;
  /** The tab's content script has begun anew, or may have. Nothing happens for another tab. */
  begun(tabId: number | undefined): void;
  end(): void;
}

/**
 * Follows the tab in front through switches and navigation. A page that is left ends its port; the
 * next one says hello, and only a tab that stays mute for a while is said to be silent.
 */
export function createTabFollower({
  connect,
  onChange,
  schedule,
}: TabFollowerOptions): TabFollower {
  let following: Following = { state: 'asking' };
  let followed: number | undefined;
  let port: TabPort | undefined;
  let cancel: (() => void) | undefined;

  function become(next: Following) {
    cancel?.();
    cancel = undefined;
    following = next;
    onChange(next);
  }

  function leave() {
    const left = port;
    port = undefined;
    left?.disconnect();
  }

  function open(tabId: number) {
    leave();
    const opened = connect(tabId);
    port = opened;
    opened.onMessage.addListener((message) => {
      const lookingAt = lookingAtSchema.safeParse(message);
      if (port === opened && lookingAt.success) {
        become({ state: 'following', lookingAt: lookingAt.data });
      }
    });
    opened.onDisconnect.addListener(() => {
      if (port !== opened) return;
      port = undefined;
      // Whoever has spoken is probably loading the next page; whoever has not, never will.
      if (following.state !== 'following') return become({ state: 'silent' });
      become({ state: 'asking' });
      cancel = schedule(() => become({ state: 'silent' }));
    });
  }

  return {
    following: () => following,
    tab: () => followed,
    turnTo(tabId) {
      if (tabId === followed) return;
      followed = tabId;
      leave();
      if (tabId === undefined) return become({ state: 'silent' });
      become({ state: 'asking' });
      open(tabId);
    },
    begun(tabId) {
      if (tabId !== undefined && tabId === followed) open(tabId);
    },
    end() {
      cancel?.();
      leave();
    },
  };
}
