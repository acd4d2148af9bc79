import type { Currency, Money } from '@/lib/model/money';

/** As much as a fee may be. */
const maxAmount = 1_000_000_000;
/** Longer is no amount, and need not be looked at. */
const maxLength = 30;

/**
 * An amount as people write it: `400`, `$1,200`, `1.200,50`, `1 200 EUR`. A separator before the
 * last one or two digits is the decimal sign, before three a thousands sign, since no fee has
 * thousandths.
 *
 * @param text as typed
 * @param currency of the field; its sign or code may stand beside the amount, another's may not
 * @param sign the currency's sign, e.g. `$`
 * @returns `empty` for nothing typed, `invalid` for what is no amount above 0
 * @example parseFee('1,200', 'USD', '$') // { amount: 1200, currency: 'USD' }
 */
export function parseFee(
  text: string,
  currency: Currency,
  sign: string,
): Money | 'empty' | 'invalid' {
  const typed = text
    .slice(0, 2 * maxLength)
    .normalize('NFKC')
    .trim();
  if (typed === '') return 'empty';
  if (typed.length > maxLength) return 'invalid';
  const bare = withoutCurrency(typed, [sign, currency]);
  const amount = toAmount(bare);
  if (amount === undefined || amount <= 0 || amount > maxAmount) return 'invalid';
  return { amount, currency };
}

function withoutCurrency(text: string, names: readonly string[]): string {
  for (const name of names) {
    const folded = text.toUpperCase();
    if (folded.startsWith(name.toUpperCase())) return text.slice(name.length).trim();
    if (folded.endsWith(name.toUpperCase())) return text.slice(0, -name.length).trim();
  }
  return text;
}

function toAmount(text: string): number | undefined {
  // Digits alone, or groups of three with one and the same sign; then perhaps a decimal sign.
  const match = /^(?:(\d+)|(\d{1,3}(?:([,.' ])\d{3})(?:\3\d{3})*))(?:([,.])(\d{1,2}))?$/.exec(text);
  if (!match) return undefined;
  const [, plain, grouped = '', group, decimalSign, decimals = '0'] = match;
  // One sign cannot be both.
  if (decimalSign !== undefined && decimalSign === group) return undefined;
  return Number(`${plain ?? grouped.replace(/\D/g, '')}.${decimals}`);
}
