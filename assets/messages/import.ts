import { chooseLanguage, type Language, wantedLanguages } from './choose-language';
import { importMessages as english } from './en/import';
import { importMessages as spanish } from './es/import';

const catalogues: Record<Language, typeof english> = { en: english, es: spanish };

/** Apart from the catalogue: one view of the workspace says this, and nobody else. */
export const importWords = catalogues[chooseLanguage(wantedLanguages())];
