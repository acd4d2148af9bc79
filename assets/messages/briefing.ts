import { readSpoken } from './choose-language';

/** Apart from the catalogue: that is in the content script too, which says none of this. */
export const briefingWords = await readSpoken({
  en: async () => (await import('./en/briefing')).briefingMessages,
  es: async () => (await import('./es/briefing')).briefingMessages,
});
