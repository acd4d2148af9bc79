import { en } from '@/assets/messages/en/catalogue';
import { messages } from '@/assets/messages/messages';
import { foldText } from './fold-text';

/** Countries TikTok is used in most. Any other code can be typed. */
const frequent =
  'US GB CA AU IE NZ DE AT CH FR BE NL ES IT PT PL SE NO DK FI CZ RO GR HU UA TR IL AE SA EG ZA NG KE IN PK BD LK TH VN ID MY PH SG JP KR TW HK BR MX AR CL CO PE'.split(
    ' ',
  );

export const regionNames: readonly string[] = frequent
  .map(messages.names.region)
  .sort(new Intl.Collator(messages.locale).compare);

/** What people type that is neither the name nor the code, without dots and spaces. */
const usual: Readonly<Record<string, string>> = {
  uk: 'GB',
  usa: 'US',
  england: 'GB',
  uae: 'AE',
  eeuu: 'US',
  inglaterra: 'GB',
};

/**
 * A country as typed, as its ISO 3166-1 alpha-2 code: by its name here or in English, with or without
 * accents.
 *
 * @example toRegionCode('Germany') // 'DE'
 * @returns `undefined` for what is no country
 */
export function toRegionCode(text: string): string | undefined {
  const typed = foldText(text.trim());
  const short = typed.replace(/[.\s]/g, '');
  if (Object.hasOwn(usual, short)) return usual[short];
  const isTyped = (name: string) => foldText(name) === typed;
  const byName = frequent.find(
    (code) => isTyped(messages.names.region(code)) || isTyped(en.names.region(code)),
  );
  if (byName !== undefined) return byName;
  const code = /^[a-z]{2}$/.test(typed) ? typed.toUpperCase() : undefined;
  // `Intl` gives the code back where it knows no name for it, and "Unknown Region" for ZZ.
  return code !== undefined && code !== 'ZZ' && messages.names.region(code) !== code
    ? code
    : undefined;
}
