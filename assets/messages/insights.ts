import { chooseLanguage, type Language, wantedLanguages } from './choose-language';
import { insightMessages as english } from './en/insights';
import { insightMessages as spanish } from './es/insights';

const catalogues: Record<Language, typeof english> = { en: english, es: spanish };

/** Apart from the catalogue, which is in the content script too: one view of the workspace says this, and nobody else. */
export const insightWords = catalogues[chooseLanguage(wantedLanguages())];
