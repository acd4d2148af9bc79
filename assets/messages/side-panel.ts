import { chooseLanguage, type Language, wantedLanguages } from './choose-language';
import { sidePanelMessages as english } from './en/side-panel';
import { sidePanelMessages as spanish } from './es/side-panel';

const catalogues: Record<Language, typeof english> = { en: english, es: spanish };

/** Apart from the catalogue, which is in the content script too: the side panel and the way to it say this, and no page of TikTok's. */
export const sidePanelWords = catalogues[chooseLanguage(wantedLanguages())];
