import { render } from 'preact';
import { browser } from 'wxt/browser';
import { messages } from '@/assets/messages/messages';
import { sidePanelWords } from '@/assets/messages/side-panel';
import { createDesk } from '@/components/desk/desk';
import type { DeskSource } from '@/components/desk/desk-source';
import { SidePanel } from '@/components/sidepanel/SidePanel';
import { copyText } from '@/entrypoints/workspace/copy-text';
import { createLocalMemory } from '@/entrypoints/workspace/local-memory';
import { readHealth } from '@/entrypoints/workspace/read-health';
import { createStoredDesk } from '@/entrypoints/workspace/stored-desk';
import {
  type FollowedShortlist,
  followShortlist,
  type LookedAt,
} from '@/lib/flows/follow-shortlist';
import { countEntries } from '@/lib/store/count-entries';
import { createConnection } from '@/lib/store/open-store';
import { toProfileUrl } from '@/lib/tiktok/post-url';
import { followTabInFront } from './tab-in-front';

/** Puts the tab in front, the store and the background behind the panel and draws it. */
export function mountSidePanel(): void {
  Object.assign(document.documentElement, { lang: messages.locale, dir: messages.direction });
  document.title = sidePanelWords.title;
  const ending = new AbortController();
  const connect = createConnection();
  const { signal } = ending;
  const tab = followTabInFront(() => void desk.reload(), signal);

  function lookedAt(): LookedAt | undefined {
    const state = tab.state();
    if (state.state !== 'following' || state.lookingAt.creatorKey === undefined) return undefined;
    return { creatorKey: state.lookingAt.creatorKey, postId: state.lookingAt.postId };
  }

  let shortlist: FollowedShortlist | undefined;
  const stored = createStoredDesk({
    drafts: createLocalMemory().drafts,
    place: async () => ({ tabId: tab.id() }),
    follow(lists) {
      shortlist = followShortlist(lists, { lookedAt, onRead: () => void desk.reload() });
      return shortlist;
    },
  });
  const source: DeskSource = {
    ...stored,
    async load() {
      const data = await stored.load();
      return { ...data, isPartial: shortlist?.isBeginning() };
    },
    async editEntries(campaignId, edits) {
      const [only, ...others] = edits;
      const at = lookedAt();
      const { creatorKey, decision, ruledOutReason, dates } = only ?? {};
      const isOfPost = creatorKey !== undefined && creatorKey === at?.creatorKey;
      // An undo knows its dates; what is decided anew is decided for this post.
      if (!isOfPost || decision === undefined || dates !== undefined || others.length > 0) {
        return stored.editEntries(campaignId, edits);
      }
      const { postId } = at;
      const target = { campaignId, creatorKey, decision, ruledOutReason, postId };
      const answer = await stored.decide(target);
      return answer.ok ? { ok: true, entries: [answer.entry], unknown: [] } : answer;
    },
  };
  const desk = createDesk(source, signal);

  render(
    <SidePanel
      desk={desk}
      tab={tab}
      ports={{
        toProfileUrl,
        readHealth,
        readTallies: async () => countEntries(await connect()),
        copyText,
        openWorkspace: (hash) =>
          void browser.tabs.create({ url: browser.runtime.getURL(`/workspace.html${hash}`) }),
        reloadTab: tab.reload,
      }}
    />,
    document.getElementById('app') ?? document.body,
  );

  addEventListener('pagehide', () => {
    desk.flushNotes();
    ending.abort();
  });
}
