import { chooseLanguage, type Language, wantedLanguages } from './choose-language';
import { reportMessages as english } from './en/report';
import { reportMessages as spanish } from './es/report';

const catalogues: Record<Language, typeof english> = { en: english, es: spanish };

/** Apart from the catalogue, which is in the content script too: views of the workspace say this, and nobody else. */
export const reportWords = catalogues[chooseLanguage(wantedLanguages())];
