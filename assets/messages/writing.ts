import { readSpoken } from './choose-language';

/** Apart from the catalogue, which is in the content script too: views of the workspace say this, and nobody else. */
export const writingWords = await readSpoken({
  en: async () => (await import('./en/writing')).writingMessages,
  es: async () => (await import('./es/writing')).writingMessages,
});
