import { browser } from 'wxt/browser';
import type { TabInFront } from '@/components/sidepanel/SidePanel';
import { createTabFollower } from '@/lib/flows/follow-tab';
import { helloSchema } from '@/lib/messages';
import { followingPort } from '@/lib/messages/reports';

/** As long as the next page of a tab may take to say hello. */
const nextPageMs = 4_000;

export interface FollowedTab extends TabInFront {
  /** The tab in front of this panel's window. */
  id(): number | undefined;
  reload(): void;
}

/**
 * Follows the tab in front of the window that the panel stands in.
 *
 * @param onChange another tab, or another creator in it
 */
export function followTabInFront(onChange: () => void, signal: AbortSignal): FollowedTab {
  const listeners = new Set<() => void>();
  const follower = createTabFollower({
    connect: (tabId) => browser.tabs.connect(tabId, { name: followingPort, frameId: 0 }),
    schedule(run) {
      const timer = setTimeout(run, nextPageMs);
      return () => clearTimeout(timer);
    },
    onChange() {
      for (const listener of listeners) listener();
      onChange();
    },
  });

  async function turn() {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    follower.turnTo(tab?.id);
  }

  // Whichever window it happened in: the query knows our own.
  const onActivated = () => void turn();
  const onUpdated = (tabId: number, { status }: { status?: string }) => {
    // A page that comes back from the browser's cache says no hello.
    const isMute = follower.following().state !== 'following';
    if (status === 'complete' && isMute) follower.begun(tabId);
  };
  const onMessage = (message: unknown, { tab }: { tab?: { id?: number } }) => {
    if (tab !== undefined && helloSchema.safeParse(message).success) follower.begun(tab.id);
    return undefined;
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.runtime.onMessage.removeListener(onMessage);
    follower.end();
  });
  void turn();

  return {
    state: follower.following,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    id: follower.tab,
    reload() {
      const tabId = follower.tab();
      if (tabId !== undefined) void browser.tabs.reload(tabId);
    },
  };
}
