import { en } from '@/assets/messages/en/catalogue';
import { messages } from '@/assets/messages/messages';
import { foldText } from './fold-text';

/** Languages that captions on TikTok are often in, as BCP 47 primary subtags. Any other code can be typed. */
const frequent =
  'en es pt fr de it nl pl ro ru uk tr ar he fa ur hi bn ta te th vi id ms fil ja ko zh sv no da fi el cs sk hu bg hr sr sw'.split(
    ' ',
  );

export const languageNames: readonly string[] = frequent
  .map(messages.names.language)
  .sort(new Intl.Collator(messages.locale).compare);

/**
 * A language as typed, as its code: by its name here or in English, with or without accents.
 *
 * @example toLanguageCode('German') // 'de'
 * @example toLanguageCode('pt-BR') // 'pt'
 * @returns `undefined` for what is no language
 */
export function toLanguageCode(text: string): string | undefined {
  const typed = foldText(text.trim());
  const isTyped = (name: string) => foldText(name) === typed;
  const byName = frequent.find(
    (code) => isTyped(messages.names.language(code)) || isTyped(en.names.language(code)),
  );
  if (byName !== undefined) return byName;
  const code = /^([a-z]{2,3})(-[a-z0-9-]+)?$/.exec(typed)?.[1];
  // `Intl` gives the code back where it knows no name for it.
  return code !== undefined && messages.names.language(code) !== code ? code : undefined;
}
