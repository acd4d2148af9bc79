/** Numbers as people type them. `undefined`: nothing was typed. `'unclear'`: it cannot be read as one. */
export type Typed = number | 'unclear' | undefined;

/**
 * A percentage: `3`, `3.5`, `3,5 %`.
 *
 * @example readPercentage('3,5 %') // 3.5
 * @returns `'unclear'` also for 0 and for more than 100
 */
export function readPercentage(text: string): Typed {
  const typed = text.replace('%', '').trim();
  if (text.trim() === '') return undefined;
  if (!/^\d{1,3}(?:[.,]\d{1,4})?$/.test(typed)) return 'unclear';
  const value = Number(typed.replace(',', '.'));
  return value > 0 && value <= 100 ? value : 'unclear';
}

/**
 * An amount of money without its currency: `6`, `6.50`, `5,000`, `1.200,50`. Three digits behind a
 * sign are thousands, since nobody pays thousandths; a stored one is written with four decimals.
 *
 * @example readAmount('5,000') // 5000
 */
export function readAmount(text: string): Typed {
  const typed = text.normalize('NFKC').trim();
  if (typed === '') return undefined;
  const match = /^(\d+|\d{1,3}(?:([,.'’ ])\d{3})(?:\2\d{3})*)(?:([,.])(\d{1,2}|\d{4}))?$/.exec(
    typed,
  );
  if (match === null) return 'unclear';
  const [, figure = '', group, sign, decimals = '0'] = match;
  if (sign !== undefined && sign === group) return 'unclear';
  return Number(`${figure.replace(/\D/g, '')}.${decimals}`);
}

/** An amount as its field shows it, so that `readAmount` gives it back. */
export function writeAmount(amount: number): string {
  return /\.\d{3,}$/.test(String(amount)) ? amount.toFixed(4) : String(amount);
}

/** Thousand and million as they are written behind a number. */
const scales: Readonly<Record<string, number>> = { k: 1_000, mil: 1_000, m: 1_000_000 };

/**
 * A whole count: `10000`, `10,000`, `10 000`, `10k`, `1.5M`. A point or comma before three digits
 * parts thousands, unless a K or M follows.
 *
 * @example readCount('1.5k') // 1500
 * @example readCount('1.500') // 1500
 */
export function readCount(text: string): Typed {
  const typed = text.toLowerCase().replace(/[\s'’_]/g, '');
  if (typed === '') return undefined;
  const [, figure = '', unit = ''] = /^(\d{1,9}(?:[.,]\d{1,3})?)(k|mil|m)$/.exec(typed) ?? [];
  const scale = scales[unit];
  if (scale !== undefined) return Math.round(Number(figure.replace(',', '.')) * scale);
  const isCount = /^\d{1,12}$/.test(typed) || /^\d{1,3}(?:[.,]\d{3})+$/.test(typed);
  return isCount ? Number(typed.replace(/[.,]/g, '')) : 'unclear';
}
