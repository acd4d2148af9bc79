import { readSpoken } from './choose-language';
import type { Messages } from './messages';

/**
 * The catalogue in one language. `wxt.config.ts` puts this file in the place of `messages.ts` where it
 * builds the extension's pages; a content script can wait for no file.
 */
export const messages: Messages = await readSpoken<Messages>({
  en: async () => (await import('./en/catalogue')).en,
  es: async () => (await import('./es/catalogue')).es,
});
