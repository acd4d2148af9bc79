import { chooseLanguage, type Language, wantedLanguages } from './choose-language';
import { campaignMessages as english } from './en/campaigns';
import { campaignMessages as spanish } from './es/campaigns';

const catalogues: Record<Language, typeof english> = { en: english, es: spanish };

/**
 * What is said of campaigns, apart from the catalogue: that is in the content script too, which says
 * none of this.
 */
export const campaignWords = catalogues[chooseLanguage(wantedLanguages())];
