import { render } from 'preact';
import { browser } from 'wxt/browser';
import { messages } from '@/assets/messages/messages';
import { pageWords } from '@/assets/messages/pages';
import type { PreviewBrief } from '@/components/campaigns/live-preview';
import { DeskPage } from '@/components/desk/DeskPage';
import { createDesk } from '@/components/desk/desk';
import { preloadBesideRows } from '@/components/desk/later-parts';
import { createLaterSource } from '@/components/desk/later-source';
import type { Workspace } from '@/components/desk/section';
import { tierPresets } from '@/lib/scoring/account/tier-presets';
import type { DeskPlace } from '@/lib/store/desk';
import { pageKeys } from '@/lib/tiktok/page-keys';
import { toPostUrl, toProfileUrl } from '@/lib/tiktok/post-url';
import { copyText } from './copy-text';
import type { CsvExport } from './csv-export';
import { createLocalMemory } from './local-memory';
import { createPanelOpener } from './open-panel';
import { readHealth } from './read-health';
import { readProduct } from './read-product';

/** Puts store, background and browser behind the desk and draws it. */
export function mountDeskPage({
  isPopup,
  workspace,
}: {
  isPopup: boolean;
  workspace?: Workspace;
}): void {
  Object.assign(document.documentElement, { lang: messages.locale, dir: messages.direction });
  document.title = isPopup ? pageWords.brand : pageWords.workspaceTitle;
  preloadBesideRows(!isPopup);
  const ending = new AbortController();
  const memory = createLocalMemory();
  const desk = createDesk(createLaterSource(readStoredDesk, memory.drafts), ending.signal);

  async function readStoredDesk() {
    const { createStoredDesk } = await import('./stored-desk');
    return createStoredDesk({
      drafts: memory.drafts,
      place: isPopup ? tabPlace : async () => ({ campaignId: memory.readCampaign() }),
      keepCampaign: isPopup ? undefined : memory.keepCampaign,
    });
  }

  const openWorkspace = (hash = '') =>
    void browser.tabs.create({ url: browser.runtime.getURL(`/workspace.html${hash}`) });

  let exporting: CsvExport | undefined;
  let isTab = !isPopup;
  void browser.tabs.getCurrent().then((tab) => {
    isTab = tab !== undefined;
  });
  async function readExporting() {
    const { createListExport } = await import('./list-export');
    exporting ??= createListExport(memory, {
      // A popup's long work ends with it, and in Firefox its downloads, too.
      isShortLived: (isLong) => !isTab && (isLong || import.meta.env.FIREFOX),
      exportElsewhere: () => openWorkspace('#export'),
    });
    return exporting;
  }

  render(
    <DeskPage
      desk={desk}
      ports={{
        memory,
        tierTables: tierPresets,
        pageKeys,
        now: Date.now,
        toProfileUrl,
        toPostUrl,
        readHealth,
        copyText,
        readExporting,
        workspace,
        readTallies: async () => (await import('./tallies')).readTallies(),
        previewBrief,
        newId: () => crypto.randomUUID(),
        product: readProduct(),
        ...(isPopup ? { openWorkspace, openPanel: createPanelOpener() } : {}),
      }}
    />,
    document.getElementById('app') ?? document.body,
  );

  if (!isPopup && location.hash === '#export') {
    void import('./export-on-arrival').then(({ exportOnArrival }) =>
      exportOnArrival(desk, memory, readExporting),
    );
  }
  // The last moment of a popup: what was typed is on its way before it goes.
  addEventListener('pagehide', () => {
    desk.flushNotes();
    ending.abort();
  });
}

/** Its code is read with the first preview. */
const previewBrief: PreviewBrief = async function* preview(...asked) {
  yield* (await import('./brief-preview')).previewBrief(...asked);
};

/** The desk of the tab that the popup was opened over; a popup in a tab of its own has none. */
async function tabPlace(): Promise<DeskPlace> {
  if ((await browser.tabs.getCurrent()) !== undefined) return {};
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return { tabId: tab?.id };
}
