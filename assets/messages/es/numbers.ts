import { chooseLocale, wantedLanguages } from '@/assets/messages/choose-language';
import { createNumbers } from '@/assets/messages/create-numbers';

/** Mexico writes `12,300.5` where Spain writes `12.300,5`. */
export const locale = chooseLocale('es', wantedLanguages());

export const {
  wholeText,
  countText,
  tenthText,
  fineText,
  timesText,
  percentText,
  wholePercentText,
  changeText,
  countEstimateText,
  countRangeText,
  roundText,
  shareText,
  rangeText,
  rangeEnds,
  dateText,
  dayText,
  languageText,
  regionText,
  capitalised,
  inSentence,
  pluralForm,
  countedText,
} = createNumbers(locale, { under: (least) => `menos de ${least}` });

/** From a million on, a whole number needs `de`: `1.000.000 de posts`. */
export function plural(count: number, one: string, other: string): string {
  return countedText(count, { one, many: `de ${other}`, other });
}

/** A word that agrees with a count said elsewhere: `leído`, `leídos`. */
export function agree(count: number, one: string, other: string): string {
  return pluralForm(count, { one, other });
}

export function postsText(count: number): string {
  return plural(count, 'post', 'posts');
}

/**
 * A count in its brief form before its noun: `52,4 mil vistas`, `1,2 M de vistas`. `PluralRules` knows
 * whole numbers only, and a brief million is one from where it rounds to it.
 */
export function briefPlural(count: number, one: string, other: string): string {
  const noun = agree(count, one, other);
  return `${countText(count)} ${count >= 999_950 ? `de ${noun}` : noun}`;
}

/** The same for a range of estimates: `5400–61 mil vistas`. */
export function briefRangePlural(low: number, high: number, other: string): string {
  const isMillions = Number(high.toPrecision(2)) >= 1_000_000;
  return `${countRangeText(low, high)} ${isMillions ? `de ${other}` : other}`;
}

/** A share as the subject of a sentence: `el 6,1 %`, `menos del 0,1 %`. */
export function thePercent(percent: number): string {
  return percent > 0 && percent < 0.05
    ? `menos del ${percentText(0.1)}`
    : `el ${percentText(percent)}`;
}

/**
 * Where something stands among others, to be followed by `de`: `por encima del 48 %`. At the ends a
 * percentile of a fitted curve is no count of anybody, and "del 0 %" would claim one.
 */
export function aboveText(percentile: number): string {
  if (percentile < 1) return 'por debajo de casi la totalidad';
  return percentile > 99
    ? 'por encima de casi la totalidad'
    : `por encima del ${wholePercentText(percentile)}`;
}

const either = new Intl.ListFormat('es', { type: 'disjunction' });

/** `alemán o francés`, `alemán u holandés`. */
export function orText(names: readonly string[]): string {
  return either.format(names);
}
