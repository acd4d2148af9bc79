import { readSpoken } from './choose-language';

/** Apart from the catalogue, which is in the content script too: popup and workspace say this. */
export const exportingWords = await readSpoken({
  en: async () => (await import('./en/exporting')).exportingMessages,
  es: async () => (await import('./es/exporting')).exportingMessages,
});
