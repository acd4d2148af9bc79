import { chooseLanguage, type Language, wantedLanguages } from './choose-language';
import { plannerMessages as english } from './en/planner';
import { plannerMessages as spanish } from './es/planner';

const catalogues: Record<Language, typeof english> = { en: english, es: spanish };

/** Apart from the catalogue, which is in the content script too: views of the workspace say this, and nobody else. */
export const plannerWords = catalogues[chooseLanguage(wantedLanguages())];
