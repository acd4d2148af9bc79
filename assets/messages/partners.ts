import { chooseLanguage, type Language, wantedLanguages } from './choose-language';
import { partnersMessages as english } from './en/partners';
import { partnersMessages as spanish } from './es/partners';

const catalogues: Record<Language, typeof english> = { en: english, es: spanish };

/** Apart from the catalogue, which is in the content script too: views of the workspace say this, and nobody else. */
export const partnersWords = catalogues[chooseLanguage(wantedLanguages())];
