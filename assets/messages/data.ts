import { chooseLanguage, type Language, wantedLanguages } from './choose-language';
import { dataMessages as english } from './en/data';
import { dataMessages as spanish } from './es/data';

const catalogues: Record<Language, typeof english> = { en: english, es: spanish };

/** Apart from the catalogue: one view of the workspace says this, and nobody else. */
export const dataWords = catalogues[chooseLanguage(wantedLanguages())];
