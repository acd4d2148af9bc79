import { chooseLanguage, type Language, wantedLanguages } from './choose-language';
import { campaignMessages as english } from './en/campaigns';
import { campaignMessages as spanish } from './es/campaigns';

const catalogues: Record<Language, typeof english> = { en: english, es: spanish };

/** Apart from the catalogue: one view of the workspace says this, and nobody else. */
export const campaignWords = catalogues[chooseLanguage(wantedLanguages())];
