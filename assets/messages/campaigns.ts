import { readSpoken } from './choose-language';

/** Apart from the catalogue: one view of the workspace says this, and nobody else. */
export const campaignWords = await readSpoken({
  en: async () => (await import('./en/campaigns')).campaignMessages,
  es: async () => (await import('./es/campaigns')).campaignMessages,
});
