/** How money is written. A fee is what someone said; an estimate shows no more digits than it holds. */
import type { Currency, Money } from '@/lib/model/money';

const locale = 'en';
const formats = new Map<string, Intl.NumberFormat>();

/** An amount as agreed or typed: `$6`, `$6.50`, `¥1,200`. */
export function moneyText({ amount, currency }: Money): string {
  return formatOf(currency, false).format(amount);
}

/**
 * An estimated amount, rounded to three digits from 10 on and briefly from a million on. What would
 * round to 0 says so: `under $0.01`.
 *
 * @example moneyEstimateText(12_345, 'USD') // '$12,300'
 */
export function moneyEstimateText(amount: number, currency: Currency): string {
  if (amount >= 1_000_000) return briefOf(currency).format(amount);
  const format = formatOf(currency, amount >= 10);
  const { maximumFractionDigits: digits = 0 } = formatOf(currency, false).resolvedOptions();
  const least = 10 ** -digits;
  if (amount > 0 && amount < least / 2) return `under ${formatOf(currency, false).format(least)}`;
  return format.format(amount >= 10 ? Number(amount.toPrecision(3)) : amount);
}

/** Both ends of an estimate, the currency once: `$43–513`. */
export function moneyRangeText(low: number, high: number, currency: Currency): string {
  const [from, to] = [moneyEstimateText(low, currency), moneyEstimateText(high, currency)];
  return `${from}–${to.replace(signOf(currency), '')}`;
}

/** `$`, `CHF`: what stands before an amount. */
export function currencySign(currency: Currency): string {
  return signOf(currency).trim();
}

function signOf(currency: Currency): string {
  return formatOf(currency, true)
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

function formatOf(currency: Currency, isWhole: boolean): Intl.NumberFormat {
  const key = `${currency} ${isWhole}`;
  const known = formats.get(key);
  if (known) return known;
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    trailingZeroDisplay: 'stripIfInteger',
    ...(isWhole ? { maximumFractionDigits: 0 } : {}),
  });
  formats.set(key, format);
  return format;
}
