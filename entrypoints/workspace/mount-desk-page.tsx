import { render } from 'preact';
import { browser } from 'wxt/browser';
import { messages } from '@/assets/messages/messages';
import { DeskPage } from '@/components/desk/DeskPage';
import { createDesk } from '@/components/desk/desk';
import type { Sections } from '@/components/desk/section';
import type { ListExportPort } from '@/components/outreach/export-port';
import { tierPresets } from '@/lib/scoring/account/tier-presets';
import { countEntries } from '@/lib/store/count-entries';
import type { DeskPlace } from '@/lib/store/desk';
import { createConnection } from '@/lib/store/open-store';
import { pageKeys } from '@/lib/tiktok/page-keys';
import { toPostUrl, toProfileUrl } from '@/lib/tiktok/post-url';
import { copyText } from './copy-text';
import { exportOnArrival } from './export-on-arrival';
import { createLaterPreview } from './later-preview';
import { createLocalMemory } from './local-memory';
import { createPanelOpener } from './open-panel';
import { readHealth } from './read-health';
import { readProduct } from './read-product';
import { createStoredDesk } from './stored-desk';

/** Puts store, background and browser behind the desk and draws it. */
export function mountDeskPage({
  isPopup,
  sections,
}: {
  isPopup: boolean;
  sections?: Sections;
}): void {
  Object.assign(document.documentElement, { lang: messages.locale, dir: messages.direction });
  document.title = isPopup ? messages.pages.brand : messages.pages.workspaceTitle;
  const ending = new AbortController();
  const memory = createLocalMemory();
  const connect = createConnection();
  const desk = createDesk(
    createStoredDesk({
      drafts: memory.drafts,
      place: isPopup ? tabPlace : async () => ({ campaignId: memory.readCampaign() }),
      keepCampaign: isPopup ? undefined : memory.keepCampaign,
    }),
    ending.signal,
  );
  const openWorkspace = (hash = '') =>
    void browser.tabs.create({ url: browser.runtime.getURL(`/workspace.html${hash}`) });

  let exporting: ListExportPort | undefined;
  let isTab = !isPopup;
  void browser.tabs.getCurrent().then((tab) => {
    isTab = tab !== undefined;
  });
  async function readExporting() {
    const { createListExport } = await import('./list-export');
    exporting ??= createListExport(memory, {
      // Firefox ends a popup's downloads with the popup.
      isShortLived: () => import.meta.env.FIREFOX && !isTab,
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
        sections,
        readTallies: async () => countEntries(await connect()),
        previewBrief: createLaterPreview(connect),
        newId: () => crypto.randomUUID(),
        product: readProduct(),
        ...(isPopup ? { openWorkspace, openPanel: createPanelOpener() } : {}),
      }}
    />,
    document.getElementById('app') ?? document.body,
  );

  if (!isPopup) void exportOnArrival(desk, memory, readExporting);
  // The last moment of a popup: what was typed is on its way before it goes.
  addEventListener('pagehide', () => {
    desk.flushNotes();
    ending.abort();
  });
}

/** The desk of the tab that the popup was opened over; a popup in a tab of its own has none. */
async function tabPlace(): Promise<DeskPlace> {
  if ((await browser.tabs.getCurrent()) !== undefined) return {};
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return { tabId: tab?.id };
}
