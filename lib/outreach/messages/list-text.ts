/**
 * Names in a row, as the language does it.
 *
 * @param language BCP 47; one that `Intl` does not know is written as English
 * @example toListText(['@maya', '@tomas'], 'de') // '@maya und @tomas'
 * @returns `undefined` for none
 */
export function toListText(items: readonly string[], language: string): string | undefined {
  if (items.length === 0) return undefined;
  return new Intl.ListFormat(toLocale(language), { type: 'conjunction' }).format(items);
}

/**
 * A day in the middle of a sentence, in the scout's time zone; with its year unless it is this one.
 *
 * @param at, @param now milliseconds
 * @example toDayText(Date.UTC(2026, 10, 3, 12), 'de', Date.UTC(2026, 11, 1)) // '3. November'
 */
export function toDayText(at: number, language: string, now: number): string {
  const isThisYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return new Intl.DateTimeFormat(toLocale(language), {
    day: 'numeric',
    month: 'long',
    ...(isThisYear ? {} : { year: 'numeric' }),
  }).format(at);
}

/** British English writes the day first, as nearly everybody does. */
function toLocale(language: string): string {
  try {
    const [known] = Intl.DateTimeFormat.supportedLocalesOf(language);
    return known === undefined || known === 'en' ? 'en-GB' : known;
  } catch {
    // `Intl` throws on malformed tags.
    return 'en-GB';
  }
}
