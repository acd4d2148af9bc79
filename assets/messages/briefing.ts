import { chooseLanguage, type Language, wantedLanguages } from './choose-language';
import { briefingMessages as english } from './en/briefing';
import { briefingMessages as spanish } from './es/briefing';

const catalogues: Record<Language, typeof english> = { en: english, es: spanish };

/** Apart from the catalogue: that is in the content script too, which says none of this. */
export const briefingWords = catalogues[chooseLanguage(wantedLanguages())];
