/** How money is written. A fee is what someone said; an estimate shows no more digits than it holds. */
import { dashed, type FigureWords } from '@/assets/messages/create-numbers';
import type { Currency, Money } from '@/lib/model/money';

/** How many digits: none, as many as the currency has, or all that were typed. */
const digitsOf = {
  whole: { maximumFractionDigits: 0 },
  usual: {},
  exact: { maximumFractionDigits: 6 },
};

export type MoneyTexts = ReturnType<typeof createMoney>;

/**
 * How a language writes money.
 *
 * @param locale BCP 47
 */
export function createMoney(locale: string, words: FigureWords) {
  const { range = dashed } = words;
  const formats = new Map<string, Intl.NumberFormat>();

  /** An amount as agreed or typed, with every digit of it: `$6`, `$6.50`, `$0.125`, `¥1,200`. */
  function moneyText({ amount, currency }: Money): string {
    return formatOf(currency, 'exact').format(amount);
  }

  /**
   * An estimated amount, rounded to three digits from 10 on and briefly from a million on. What would
   * round to 0 says so: `under $0.01`.
   *
   * @example moneyEstimateText(12_345, 'USD') // '$12,300'
   */
  function moneyEstimateText(amount: number, currency: Currency): string {
    if (amount >= 1_000_000) return briefOf(currency).format(amount);
    const format = formatOf(currency, amount >= 10 ? 'whole' : 'usual');
    const { maximumFractionDigits: digits = 0 } = formatOf(currency, 'usual').resolvedOptions();
    const least = 10 ** -digits;
    if (amount > 0 && amount < least / 2)
      return words.under(formatOf(currency, 'usual').format(least));
    return format.format(amount >= 10 ? Number(amount.toPrecision(3)) : amount);
  }

  /** Both ends of an estimate, the currency once: `$43–513`, `43–513 US$`; one where they read alike. */
  function moneyRangeText(low: number, high: number, currency: Currency): string {
    const [from, to] = [moneyEstimateText(low, currency), moneyEstimateText(high, currency)];
    if (from === to) return from;
    const sign = signOf(currency);
    return isSignFirst(currency)
      ? range(from, to.replace(sign, ''))
      : range(from.replace(sign, ''), to);
  }

  /** `$`, `CHF`: what stands beside an amount. */
  function currencySign(currency: Currency): string {
    return signOf(currency).trim();
  }

  function isSignFirst(currency: Currency): boolean {
    return formatOf(currency, 'whole').formatToParts(0)[0]?.type === 'currency';
  }

  function signOf(currency: Currency): string {
    return formatOf(currency, 'whole')
      .formatToParts(0)
      .filter(({ type }) => type === 'currency' || type === 'literal')
      .map(({ value }) => value)
      .join('');
  }

  function briefOf(currency: Currency): Intl.NumberFormat {
    return new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      notation: 'compact',
      maximumSignificantDigits: 3,
    });
  }

  function formatOf(currency: Currency, digits: keyof typeof digitsOf): Intl.NumberFormat {
    const key = `${currency} ${digits}`;
    const known = formats.get(key);
    if (known) return known;
    const format = new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      trailingZeroDisplay: 'stripIfInteger',
      ...digitsOf[digits],
    });
    formats.set(key, format);
    return format;
  }

  return { moneyText, moneyEstimateText, moneyRangeText, currencySign };
}
