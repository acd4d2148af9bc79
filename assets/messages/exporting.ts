import { chooseLanguage, type Language, wantedLanguages } from './choose-language';
import { exportingMessages as english } from './en/exporting';
import { exportingMessages as spanish } from './es/exporting';

const catalogues: Record<Language, typeof english> = { en: english, es: spanish };

/** Apart from the catalogue, which is in the content script too: popup and workspace say this. */
export const exportingWords = catalogues[chooseLanguage(wantedLanguages())];
