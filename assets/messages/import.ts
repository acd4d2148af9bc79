import { readSpoken } from './choose-language';

/** Apart from the catalogue: one view of the workspace says this, and nobody else. */
export const importWords = await readSpoken({
  en: async () => (await import('./en/import')).importMessages,
  es: async () => (await import('./es/import')).importMessages,
});
