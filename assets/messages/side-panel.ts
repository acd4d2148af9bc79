import { readSpoken } from './choose-language';

/** Apart from the catalogue, which is in the content script too: the side panel and the way to it say this, and no page of TikTok's. */
export const sidePanelWords = await readSpoken({
  en: async () => (await import('./en/side-panel')).sidePanelMessages,
  es: async () => (await import('./es/side-panel')).sidePanelMessages,
});
