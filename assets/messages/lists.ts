import { chooseLanguage, type Language, wantedLanguages } from './choose-language';
import { listMessages as english } from './en/lists';
import { listMessages as spanish } from './es/lists';

const catalogues: Record<Language, typeof english> = { en: english, es: spanish };

/** Apart from the catalogue: that is in the content script too, which has no lists. */
export const listWords = catalogues[chooseLanguage(wantedLanguages())];
