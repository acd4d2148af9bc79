/**
 * The one message catalogue: every word a person reads comes from here, typed, with plurals, numbers,
 * dates and money by `Intl`. A language is a folder beside this file; README.md says how to add one.
 *
 * The language is chosen once, when a page or a content script is loaded, by the browser's settings.
 * Every language is in a content script and in the background: a content script can load no chunk without a web-accessible
 * resource, which every page could then look for, and words that come by message would come after the
 * first chip has been drawn without them.
 */
import { chooseLanguage, type Language, wantedLanguages } from './choose-language';
import { en } from './en/catalogue';
import { es } from './es/catalogue';

export type Messages = typeof en;

const catalogues: Record<Language, Messages> = { en, es };

export const messages: Messages = catalogues[chooseLanguage(wantedLanguages())];
