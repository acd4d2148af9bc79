/** How figures are written in every sentence: one place, so that chip, dossier and popup agree. */

const locale = 'en';
const whole = new Intl.NumberFormat(locale);
const compact = new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 });
const tenth = new Intl.NumberFormat(locale, {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});
const round = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
const plurals = new Intl.PluralRules(locale);
const languages = new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' });
const regions = new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' });
// British order: "3 Nov" cannot be misread as a range, and the month is a word.
const dayAndMonth = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });
const fullDay = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
});

/** A whole count: `310`, `12,400`. */
export function wholeText(count: number): string {
  return whole.format(count);
}

/**
 * A count as briefly as TikTok writes it: all digits below 10,000, then one decimal of K, M or B.
 *
 * @example countText(9_850) // '9,850'
 * @example countText(52_400) // '52.4K'
 */
export function countText(count: number): string {
  return count < 10_000 ? whole.format(count) : compact.format(count);
}

/** A figure with one decimal, without a sign: `6.1`. What would round to 0 says so: `under 0.1`. */
export function tenthText(value: number): string {
  return value > 0 && value < 0.05 ? 'under 0.1' : tenth.format(value);
}

/** A percentage in percent, one decimal: `6.1%`. */
export function percentText(percent: number): string {
  return `${tenthText(percent)}%`;
}

/** A share from 0 to 1, or a score from 0 to 100, without decimals. */
export function roundText(value: number): string {
  return round.format(value);
}

/** A share from 0 to 1 as whole percent: `67%`. */
export function shareText(share: number): string {
  return `${round.format(share * 100)}%`;
}

/**
 * A range of percentages: `4.7–7.9%`. With `isRough` without decimals (`4–8%`), outward, since a
 * range must not promise more than it holds.
 */
export function rangeText(low: number, high: number, isRough = false): string {
  if (!isRough) return `${tenthText(low)}–${tenthText(high)}%`;
  const [from, to] = [Math.floor(low), Math.ceil(high)];
  // Below 1 % whole numbers would claim "0–1%", and 0 is a claim.
  return from === 0 ? rangeText(low, high) : `${round.format(from)}–${round.format(to)}%`;
}

/** `1 post`, `5 posts`. */
export function plural(count: number, one: string, other: string): string {
  return `${whole.format(count)} ${plurals.select(count) === 'one' ? one : other}`;
}

export function postsText(count: number): string {
  return plural(count, 'post', 'posts');
}

/** `3 Nov`, with the year unless it is the year of `now` (milliseconds). */
export function dateText(at: number, now: number): string {
  const isThisYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return (isThisYear ? dayAndMonth : fullDay).format(at);
}

/** The language's name, or the code itself where there is none. */
export function languageText(code: string): string {
  return nameOf(languages, code);
}

/** The country's name, or the code itself where there is none. */
export function regionText(code: string): string {
  return nameOf(regions, code);
}

function nameOf(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    // Codes come from the page; `Intl` throws on malformed ones.
    return code;
  }
}

/** First letter upper case; the rest as it is. */
export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}
