/** Languages that the catalogue speaks. */
export const languages = ['en', 'es'] as const;
export type Language = (typeof languages)[number];

/**
 * The first wanted language that the catalogue speaks, in any of its regional forms; else English.
 *
 * @param wanted BCP 47 tags, the dearest first; malformed ones are passed over
 * @example chooseLanguage(['ca', 'es-MX', 'en']) // 'es'
 */
export function chooseLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const spoken = languages.find((language) => language === languageOf(tag));
    if (spoken !== undefined) return spoken;
  }
  return 'en';
}

/**
 * The regional form in which figures and dates are written: `12.300` is twelve thousand in Spain and
 * twelve in Mexico.
 *
 * @param wanted as above
 * @returns `language` itself where no form of it is wanted that `Intl` knows
 * @example chooseLocale('es', ['es-MX', 'en']) // 'es-MX'
 */
export function chooseLocale(language: Language, wanted: readonly string[]): string {
  const form = wanted.find((tag) => languageOf(tag) === language);
  return form === undefined
    ? language
    : (Intl.NumberFormat.supportedLocalesOf(form)[0] ?? language);
}

/** What the browser says its user reads: the languages of its settings, in their order. */
export function wantedLanguages(): readonly string[] {
  return globalThis.navigator?.languages ?? [];
}

/**
 * Words in the language that the browser wants, which alone is read: for the extension's pages. A content
 * script and the background can read no file later and take every language along.
 *
 * @param words where each language has them
 */
export function readSpoken<Words>(words: Record<Language, () => Promise<Words>>): Promise<Words> {
  return words[chooseLanguage(wantedLanguages())]();
}

function languageOf(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).language;
  } catch {
    return undefined;
  }
}
