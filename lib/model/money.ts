import * as z from 'zod/mini';

/** ISO 4217 codes that a fee can be in, the most frequent in the trade first. */
export const currencies = [
  'USD',
  'EUR',
  'GBP',
  'AUD',
  'BRL',
  'CAD',
  'CHF',
  'IDR',
  'INR',
  'JPY',
  'KRW',
  'MXN',
  'MYR',
  'PHP',
  'PLN',
  'SEK',
  'THB',
  'TRY',
  'VND',
  'ZAR',
] as const;
export const currencySchema = z.enum(currencies);
export type Currency = z.infer<typeof currencySchema>;

/** An amount above 0 in whole units of its currency, with fractions. */
export const moneySchema = z.object({
  amount: z.number().check(z.positive(), z.maximum(1_000_000_000)),
  currency: currencySchema,
});
export type Money = z.infer<typeof moneySchema>;

/** Sums by currency, none converted, in the order in which the currencies first appear. */
export function sumMoney(amounts: readonly Money[]): Money[] {
  const sums = new Map<Currency, number>();
  for (const { amount, currency } of amounts) {
    sums.set(currency, (sums.get(currency) ?? 0) + amount);
  }
  return [...sums].map(([currency, sum]) => ({
    // Cents that binary fractions cannot hold.
    amount: Math.round(sum * 100) / 100,
    currency,
  }));
}
