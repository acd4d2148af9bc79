import { readSpoken } from './choose-language';

/** Apart from the catalogue, which is in the content script too: the settings of the workspace say this, and nobody else. */
export const preferenceWords = await readSpoken({
  en: async () => (await import('./en/preferences')).preferencesMessages,
  es: async () => (await import('./es/preferences')).preferencesMessages,
});
