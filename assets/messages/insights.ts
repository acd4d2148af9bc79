import { readSpoken } from './choose-language';

/** Apart from the catalogue, which is in the content script too: one view of the workspace says this, and nobody else. */
export const insightWords = await readSpoken({
  en: async () => (await import('./en/insights')).insightMessages,
  es: async () => (await import('./es/insights')).insightMessages,
});
