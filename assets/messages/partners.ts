import { readSpoken } from './choose-language';

/** Apart from the catalogue, which is in the content script too: views of the workspace say this, and nobody else. */
export const partnersWords = await readSpoken({
  en: async () => (await import('./en/partners')).partnersMessages,
  es: async () => (await import('./es/partners')).partnersMessages,
});
