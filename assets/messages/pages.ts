import { readSpoken } from './choose-language';

/** What the extension's own pages say; apart from the catalogue, which is in the content script too. */
export const pageWords = await readSpoken({
  en: async () => (await import('./en/pages')).pageMessages,
  es: async () => (await import('./es/pages')).pageMessages,
});
