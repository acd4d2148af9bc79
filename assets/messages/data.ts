import { readSpoken } from './choose-language';

/** Apart from the catalogue: one view of the workspace says this, and nobody else. */
export const dataWords = await readSpoken({
  en: async () => (await import('./en/data')).dataMessages,
  es: async () => (await import('./es/data')).dataMessages,
});
