import { readSpoken } from './choose-language';

/** Apart from the catalogue, which is in the content script too: views of the workspace say this, and nobody else. */
export const reportWords = await readSpoken({
  en: async () => (await import('./en/report')).reportMessages,
  es: async () => (await import('./es/report')).reportMessages,
});
