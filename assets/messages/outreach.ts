import { chooseLanguage, type Language, wantedLanguages } from './choose-language';
import { outreachMessages as english } from './en/outreach';
import { outreachMessages as spanish } from './es/outreach';

const catalogues: Record<Language, typeof english> = { en: english, es: spanish };

/** Apart from the catalogue, which is in the content script too: views of the workspace say this, and nobody else. */
export const outreachWords = catalogues[chooseLanguage(wantedLanguages())];
