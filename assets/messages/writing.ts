import { chooseLanguage, type Language, wantedLanguages } from './choose-language';
import { writingMessages as english } from './en/writing';
import { writingMessages as spanish } from './es/writing';

const catalogues: Record<Language, typeof english> = { en: english, es: spanish };

/** Apart from the catalogue, which is in the content script too: views of the workspace say this, and nobody else. */
export const writingWords = catalogues[chooseLanguage(wantedLanguages())];
