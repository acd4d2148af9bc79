import { chooseLanguage, type Language, wantedLanguages } from './choose-language';
import { resultsMessages as english } from './en/results';
import { resultsMessages as spanish } from './es/results';

const catalogues: Record<Language, typeof english> = { en: english, es: spanish };

/** Apart from the catalogue, which is in the content script too: views of the workspace say this, and nobody else. */
export const resultsWords = catalogues[chooseLanguage(wantedLanguages())];
