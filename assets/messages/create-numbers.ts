export type NumberTexts = ReturnType<typeof createNumbers>;

/** The forms a language has for a count; `other` stands for those it does not tell apart. */
export type PluralForms = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

export interface FigureWords {
  /** What would round to 0: `under 0.1`. */
  under(least: string): string;
  /** Both ends of a range; `4.7–7.9` where a language does not say. */
  range?(low: string, high: string): string;
}

/** How most languages write a range. */
export function dashed(low: string, high: string): string {
  return `${low}–${high}`;
}

/**
 * How a language writes figures in every sentence: one place, so that chip, dossier and popup agree.
 *
 * @param locale BCP 47
 * @param dates the locale of dates, where another one writes them less ambiguously
 */
export function createNumbers(locale: string, words: FigureWords, dates = locale) {
  const { range = dashed } = words;
  // Made on first use: both languages are loaded, and one is spoken.
  const whole = once(() => new Intl.NumberFormat(locale));
  const compact = once(
    () => new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 }),
  );
  const tenth = once(() => withDecimals(locale, 1));
  const hundredth = once(() => withDecimals(locale, 2));
  const signed = once(() => new Intl.NumberFormat(locale, { signDisplay: 'exceptZero' }));
  const round = once(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }));
  const percent = once(() => new Intl.NumberFormat(locale, { style: 'percent' }).formatToParts(0));
  const plurals = once(() => new Intl.PluralRules(locale));
  const languages = once(() => namesOf(locale, 'language'));
  const regions = once(() => namesOf(locale, 'region'));
  const dayAndMonth = once(
    () => new Intl.DateTimeFormat(dates, { day: 'numeric', month: 'short' }),
  );
  const fullDay = once(
    () => new Intl.DateTimeFormat(dates, { day: 'numeric', month: 'short', year: 'numeric' }),
  );

  /** A whole count: `310`, `12,400`. */
  function wholeText(count: number): string {
    return whole().format(count);
  }

  /**
   * A count as briefly as TikTok writes it: all digits below 10,000, then one decimal of K, M or B.
   *
   * @example countText(9_850) // '9,850'
   * @example countText(52_400) // '52.4K'
   */
  function countText(count: number): string {
    return count < 10_000 ? whole().format(count) : compact().format(count);
  }

  /** A figure with one decimal, without a sign: `6.1`. What would round to 0 says so: `under 0.1`. */
  function tenthText(value: number): string {
    return value > 0 && value < 0.05 ? words.under(tenth().format(0.1)) : tenth().format(value);
  }

  /**
   * A small figure with two decimals below 1, one above: `0.06`, `5.1`. What would round to 0 says
   * so: `under 0.01`.
   */
  function fineText(value: number): string {
    if (value >= 1 || value === 0) return tenthText(value);
    return value < 0.005 ? words.under(hundredth().format(0.01)) : hundredth().format(value);
  }

  /** How many times one figure is another: `0.65×`, `2.1×`, `14×`. */
  function timesText(times: number): string {
    return `${times >= 10 ? roundText(times) : fineText(times)}×`;
  }

  /** A percentage in percent, one decimal: `6.1%`. What would round to 0 says so: `under 0.1%`. */
  function percentText(percent: number): string {
    return percent > 0 && percent < 0.05
      ? words.under(withSign(tenth().format(0.1)))
      : withSign(tenth().format(percent));
  }

  /** The same without decimals: `67%`. */
  function wholePercentText(percent: number): string {
    return withSign(round().format(percent));
  }

  /** A figure, or a range of two, with the percent sign where the language puts it: `6,1 %`, `%6,1`. */
  function withSign(figure: string): string {
    return percent()
      .map(({ type, value }) => (type === 'integer' ? figure : value))
      .join('');
  }

  /** A change: `+1,240`, `−35`, `0`, with a true minus. */
  function changeText(change: number): string {
    return signed().format(change).replace('-', '−');
  }

  /** An estimated count, to two digits, since it holds no more: `7,100`, `82K`. */
  function countEstimateText(count: number): string {
    return countText(Math.round(Number(count.toPrecision(2))));
  }

  /** A range of estimated counts: `7,100–82K`. */
  function countRangeText(low: number, high: number): string {
    return range(countEstimateText(low), countEstimateText(high));
  }

  /** A share from 0 to 1, or a score from 0 to 100, without decimals. */
  function roundText(value: number): string {
    return round().format(value);
  }

  /** A share from 0 to 1 as whole percent: `67%`. */
  function shareText(share: number): string {
    return wholePercentText(share * 100);
  }

  /**
   * A range of percentages: `4.7–7.9%`. With `isRough` without decimals (`4–8%`), outward, since a
   * range must not promise more than it holds.
   */
  function rangeText(low: number, high: number, isRough = false): string {
    return withSign(range(...rangeEnds(low, high, isRough)));
  }

  /** The two figures of such a range: `4.7` and `7.9`. */
  function rangeEnds(low: number, high: number, isRough = false): [low: string, high: string] {
    // Below 1 % whole numbers would claim "0–1%", and 0 is a claim.
    if (!isRough || Math.floor(low) === 0) return [tenthText(low), tenthText(high)];
    return [round().format(Math.floor(low)), round().format(Math.ceil(high))];
  }

  /** The form of a word that goes with a count, by the language's own rules. */
  function pluralForm(count: number, forms: PluralForms): string {
    return forms[plurals().select(count)] ?? forms.other;
  }

  /** The same after its count: `1 post`, `5 posts`. */
  function countedText(count: number, forms: PluralForms): string {
    return `${whole().format(count)} ${pluralForm(count, forms)}`;
  }

  /** `3 Nov`, with the year unless it is the year of `now` (milliseconds). */
  function dateText(at: number, now: number): string {
    const isThisYear = new Date(at).getFullYear() === new Date(now).getFullYear();
    return (isThisYear ? dayAndMonth() : fullDay()).format(at);
  }

  /** `3 Nov 2025`: for evidence, which is read years later. */
  function dayText(at: number): string {
    return fullDay().format(at);
  }

  /** The language's name, or the code itself where there is none. */
  function languageText(code: string): string {
    return nameOf(languages(), code);
  }

  /** The country's name, or the code itself where there is none; a code in any case. */
  function regionText(code: string): string {
    return nameOf(regions(), code.length === 2 ? code.toUpperCase() : code);
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
  function capitalised(text: string): string {
    return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
  }

  /**
   * A label inside a sentence: its first word in lower case, unless it is an abbreviation or a name
   * with capitals of its own.
   *
   * @example inSentence('Books & reading') // 'books & reading'
   * @example inSentence('DIY & crafts') // 'DIY & crafts'
   */
  function inSentence(label: string): string {
    return label.replace(/^\p{Lu}(?=\p{Ll}*(?:[\s,&]|$))/u, (first) =>
      first.toLocaleLowerCase(locale),
    );
  }

  return {
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
    pluralForm,
    countedText,
    dateText,
    dayText,
    languageText,
    regionText,
    capitalised,
    inSentence,
  };
}

function withDecimals(locale: string, digits: number): Intl.NumberFormat {
  return new Intl.NumberFormat(locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

function namesOf(locale: string, type: 'language' | 'region'): Intl.DisplayNames {
  return new Intl.DisplayNames(locale, { type, fallback: 'code' });
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
