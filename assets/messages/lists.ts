import { readSpoken } from './choose-language';

/** Apart from the catalogue: that is in the content script too, which has no lists. */
export const listWords = await readSpoken({
  en: async () => (await import('./en/lists')).listMessages,
  es: async () => (await import('./es/lists')).listMessages,
});
