import { readSpoken } from './choose-language';

/** Apart from the catalogue, which is in the content script too: views of the workspace say this, and nobody else. */
export const trackingWords = await readSpoken({
  en: async () => (await import('./en/tracking')).trackingMessages,
  es: async () => (await import('./es/tracking')).trackingMessages,
});
