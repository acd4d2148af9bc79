import { chooseLanguage, type Language, wantedLanguages } from './choose-language';
import { helpMessages as englishHelp } from './en/help';
import { startMessages as englishStart } from './en/start';
import { helpMessages as spanishHelp } from './es/help';
import { startMessages as spanishStart } from './es/start';

const language = chooseLanguage(wantedLanguages());
const help: Record<Language, typeof englishHelp> = { en: englishHelp, es: spanishHelp };
const start: Record<Language, typeof englishStart> = { en: englishStart, es: spanishStart };

/** Help and start, apart from the catalogue: long texts that only one view of the workspace reads. */
export const helpWords = help[language];
export const startWords = start[language];
