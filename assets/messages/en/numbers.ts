import { createNumbers } from '@/assets/messages/create-numbers';

/** British order of dates: "3 Nov" cannot be misread as a range, and the month is a word. */
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
  countedText,
  dateText,
  dayText,
  languageText,
  regionText,
  capitalised,
  inSentence,
} = createNumbers('en', { under: (least) => `under ${least}` }, 'en-GB');

/** `1 post`, `5 posts`. */
export function plural(count: number, one: string, other: string): string {
  return countedText(count, { one, other });
}

export function postsText(count: number): string {
  return plural(count, 'post', 'posts');
}

/**
 * Where something stands among others: `above 48%`. At the ends a percentile of a fitted curve is no
 * count of anybody, and "above 0%" would claim one.
 */
export function aboveText(percentile: number): string {
  if (percentile < 1) return 'below nearly all';
  return percentile > 99 ? 'above nearly all' : `above ${roundText(percentile)}%`;
}

const withArticle = new Set('AE BS CF CK DO FK GB GM KM KY MH MV NL PH SB SC US VA'.split(' '));

/** The same after "from" and "in": `the United Kingdom`, `Germany`. */
export function regionInSentence(code: string): string {
  return `${withArticle.has(code.toUpperCase()) ? 'the ' : ''}${regionText(code)}`;
}
