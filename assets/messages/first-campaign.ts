import { chooseLanguage, type Language, wantedLanguages } from './choose-language';
import { firstCampaign as english } from './en/first-campaign';
import { firstCampaign as spanish } from './es/first-campaign';

const names: Record<Language, string> = { en: english, es: spanish };

/**
 * The one word of the catalogue that the background needs: apart from it, since with all of both
 * languages the worker would be 35 kB (gzip) larger, and it starts often.
 */
export const firstCampaign: string = names[chooseLanguage(wantedLanguages())];
