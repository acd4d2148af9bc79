import { chooseLanguage, type Language, wantedLanguages } from './choose-language';
import { trackingMessages as english } from './en/tracking';
import { trackingMessages as spanish } from './es/tracking';

const catalogues: Record<Language, typeof english> = { en: english, es: spanish };

/** Apart from the catalogue, which is in the content script too: views of the workspace say this, and nobody else. */
export const trackingWords = catalogues[chooseLanguage(wantedLanguages())];
