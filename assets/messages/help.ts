import { readSpoken } from './choose-language';

/** Help and start, apart from the catalogue: long texts that only one view of the workspace reads. */
export const helpWords = await readSpoken({
  en: async () => (await import('./en/help')).helpMessages,
  es: async () => (await import('./es/help')).helpMessages,
});
export const startWords = await readSpoken({
  en: async () => (await import('./en/start')).startMessages,
  es: async () => (await import('./es/start')).startMessages,
});
