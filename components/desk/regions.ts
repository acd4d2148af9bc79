import { messages } from '@/assets/messages/messages';

/** Countries TikTok is used in most. Any other code can be typed. */
const frequent =
  'US GB CA AU IE NZ DE AT CH FR BE NL ES IT PT PL SE NO DK FI CZ RO GR HU UA TR IL AE SA EG ZA NG KE IN PK BD LK TH VN ID MY PH SG JP KR TW HK BR MX AR CL CO PE'.split(
    ' ',
  );

export const regionNames: readonly string[] = frequent.map(messages.names.region).sort();

/** What people type that is neither the name nor the code. */
const usual: Readonly<Record<string, string>> = { uk: 'GB', usa: 'US', england: 'GB', uae: 'AE' };

/**
 * A country as typed, as its ISO 3166-1 alpha-2 code.
 *
 * @example toRegionCode('Germany') // 'DE'
 * @returns `undefined` for what is no country
 */
export function toRegionCode(text: string): string | undefined {
  const typed = text.trim().toLowerCase();
  if (Object.hasOwn(usual, typed)) return usual[typed];
  const byName = frequent.find((code) => messages.names.region(code).toLowerCase() === typed);
  if (byName !== undefined) return byName;
  const code = /^[a-z]{2}$/.test(typed) ? typed.toUpperCase() : undefined;
  // `Intl` gives the code back where it knows no name for it, and "Unknown Region" for ZZ.
  return code !== undefined && code !== 'ZZ' && messages.names.region(code) !== code
    ? code
    : undefined;
}
