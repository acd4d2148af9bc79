import { render } from 'preact';
import browser from 'webextension-polyfill';
import { messages } from '@/assets/messages/messages';
import taxonomy from '@/assets/niche-taxonomy.json';
import { DeskPage } from '@/components/desk/DeskPage';
import { createDesk } from '@/components/desk/desk';
import type { Sections } from '@/components/desk/section';
import { createCreatorLists } from '@/lib/flows/list-creators';
import { createBriefPreview } from '@/lib/flows/preview-brief';
import { tierPresets } from '@/lib/scoring/account/tier-presets';
import { countEntries } from '@/lib/store/count-entries';
import type { DeskPlace } from '@/lib/store/desk';
import { createConnection } from '@/lib/store/open-store';
import { pageKeys } from '@/lib/tiktok/page-keys';
import { toPostUrl, toProfileUrl } from '@/lib/tiktok/post-url';
import { copyText } from './copy-text';
import { createCsvExport } from './csv-export';
import { exportOnArrival } from './export-on-arrival';
import { createLocalMemory } from './local-memory';
import { createPanelOpener } from './open-panel';
import { readHealth } from './read-health';
import { readProduct } from './read-product';
import { saveFile } from './save-file';
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
    void browser.tabs.create({ url: browser.runtime.getURL(`workspace.html${hash}`) });

  let isTab = !isPopup;
  void browser.tabs.getCurrent().then((tab) => {
    isTab = tab !== undefined;
  });
  const csv = createCsvExport({
    memory,
    save: ({ name, blob }) => saveFile(name, blob),
    now: Date.now,
    // A popup's long work ends with it, and in Firefox its downloads, too.
    isShortLived: (isLong) => !isTab && (isLong || import.meta.env.FIREFOX),
    createLists: () => createCreatorLists(connect, { maxKept: 0 }),
    exportElsewhere: () => openWorkspace('#export'),
  });

  render(
    <DeskPage
      desk={desk}
      ports={{
        memory,
        niches: taxonomy.niches,
        tierTables: tierPresets,
        pageKeys,
        now: Date.now,
        toProfileUrl,
        toPostUrl,
        readHealth,
        copyText,
        exporting: csv,
        sections,
        readTallies: async () => countEntries(await connect()),
        previewBrief: createBriefPreview(connect),
        newId: () => crypto.randomUUID(),
        product: readProduct(),
        ...(isPopup ? { openWorkspace, openPanel: createPanelOpener() } : {}),
      }}
    />,
    document.getElementById('app') ?? document.body,
  );

  if (!isPopup) exportOnArrival(desk, memory, csv);
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
