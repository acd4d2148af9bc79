import { chooseLanguage, type Language, wantedLanguages } from './choose-language';
import { workspaceMessages as english } from './en/workspace';
import { workspaceMessages as spanish } from './es/workspace';

const catalogues: Record<Language, typeof english> = { en: english, es: spanish };

/** Apart from the catalogue, which is in the content script too: the frame of the workspace says this, and nobody else. */
export const workspaceWords = catalogues[chooseLanguage(wantedLanguages())];
