import { chooseLanguage, type Language, wantedLanguages } from './choose-language';
import { preferencesMessages as english } from './en/preferences';
import { preferencesMessages as spanish } from './es/preferences';

const catalogues: Record<Language, typeof english> = { en: english, es: spanish };

/** Apart from the catalogue, which is in the content script too: the settings of the workspace say this, and nobody else. */
export const preferenceWords = catalogues[chooseLanguage(wantedLanguages())];
