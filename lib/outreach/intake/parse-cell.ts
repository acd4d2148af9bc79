import { emailSchema } from '@/lib/model/creator';
import type { DateOrder } from '@/lib/model/imported';
import { type Currency, currencies } from '@/lib/model/money';

/**
 * The first e-mail address in a cell, lower case.
 *
 * @example parseEmail('Maya <Maya@Glow.example>; b@c.example') // 'maya@glow.example'
 */
export function parseEmail(text: string): string | undefined {
  const found = text
    .toLowerCase()
    .replace(/mailto:/g, '')
    .split(/[\s,;<>"()]+/)
    .map((part) => emailSchema.safeParse(part).data);
  return found.find((email) => email !== undefined);
}

/** TikTok's id in a cell, or why it is none. */
export type IdText = { id: string } | { problem: 'id' | 'id-ruined' };

/**
 * TikTok's numeric id, with or without `tt_`. Spreadsheets keep 15 digits of 19 and programs 53 bits:
 * an id that lost its last ones is somebody else's, so what may have done so is not used.
 *
 * @example parseId('7.10357E+18') // { problem: 'id-ruined' }
 */
export function parseId(text: string): IdText {
  const bare = text.replace(/^tt_/i, '').replace(/^"|"$/g, '');
  if (/^\d(?:[.,]\d+)?e\+?\d{1,2}$/i.test(bare)) return { problem: 'id-ruined' };
  if (!/^\d{1,20}$/.test(bare)) return { problem: 'id' };
  const isCut = bare.length > 15 && /^0+$/.test(bare.slice(15));
  const isRounded = bare.length > 16 && BigInt(Number(bare)) === BigInt(bare);
  return isCut || isRounded ? { problem: 'id-ruined' } : { id: bare };
}

/** Names without `#`, cut at commas, semicolons and bars. */
export function parseTags(text: string): string[] {
  return text
    .split(/[;,|\n]/)
    .map((tag) => tag.trim().replace(/^#/, ''))
    .filter((tag) => tag !== '');
}

const datePattern = /^(\d{1,4})[-/.](\d{1,2})[-/.](\d{1,4})(?:[T ,]+(.*))?$/;

/** `3 Nov 2026`, `November 3, 2026`: a browser would also read "Maya 2026" as a date. */
const wordedDate = /^(?:\d{1,2}[. -]+[a-z]{3,9}|[a-z]{3,9}[. ]+\d{1,2}),?[. -]+\d{4}$/i;

/**
 * A day or a time as milliseconds since 1970, UTC.
 *
 * @param order which of `3/4/2026` is the day; ISO dates need none
 * @returns `undefined` for what is no date, or none between 2010 and `now`
 */
export function parseDate(text: string, order: DateOrder, now: number): number | undefined {
  const at = toInstant(text.trim(), order);
  const isSensible = at !== undefined && at >= Date.UTC(2010, 0, 1) && at <= now + 24 * 3_600_000;
  return isSensible ? Math.min(at, now) : undefined;
}

function toInstant(text: string, order: DateOrder): number | undefined {
  const [whole, a = '', b = '', c = '', rest = ''] = datePattern.exec(text) ?? [];
  if (whole === undefined) {
    return wordedDate.test(text) ? toNumber(Date.parse(`${text} UTC`)) : undefined;
  }
  const time = toTime(rest);
  if (a.length === 4) return toDay(a, b, c, time);
  if (c.length !== 4) return undefined;
  return order === 'day-first' ? toDay(c, b, a, time) : toDay(c, a, b, time);
}

function toDay(year: string, month: string, day: string, time: number): number | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const at = Date.UTC(y, m - 1, d);
  // 31 February is 3 March to the clock, and a mistake to us.
  const isReal = new Date(at).getUTCMonth() === m - 1 && new Date(at).getUTCDate() === d;
  return isReal ? at + time : undefined;
}

/** Milliseconds after midnight; with its zone, else UTC. */
function toTime(text: string): number {
  if (text === '') return 0;
  const since = Date.parse(`1970-01-01T${text.trim()}`);
  const asUtc = Date.parse(`1970-01-01T${text.trim().replace(/[^\d:.]/g, '')}Z`);
  return /[Z+-]/i.test(text) ? (toNumber(since) ?? 0) : (toNumber(asUtc) ?? 0);
}

function toNumber(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}

/** Which number of a column's dates is the day, where one above 12 tells. */
export function guessDateOrder(cells: readonly string[]): DateOrder | 'ambiguous' | undefined {
  let found: 'ambiguous' | undefined;
  for (const cell of cells) {
    const [whole, first = '', second = ''] = datePattern.exec(cell.trim()) ?? [];
    if (whole === undefined || first.length === 4) continue;
    if (Number(first) > 12) return 'day-first';
    if (Number(second) > 12) return 'month-first';
    found = 'ambiguous';
  }
  return found;
}

const signs: readonly (readonly [sign: string, currency: Currency])[] = [
  ['R$', 'BRL'],
  ['A$', 'AUD'],
  ['C$', 'CAD'],
  ['MX$', 'MXN'],
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['₹', 'INR'],
  ['¥', 'JPY'],
  ['₩', 'KRW'],
  ['zł', 'PLN'],
  ['kr', 'SEK'],
  ['฿', 'THB'],
  ['₺', 'TRY'],
  ['₫', 'VND'],
  ['₱', 'PHP'],
  ['Rp', 'IDR'],
  ['RM', 'MYR'],
];

/** The currency that a cell names, by its code or its sign. */
export function parseCurrency(text: string): Currency | undefined {
  const upper = text.toUpperCase();
  return (
    currencies.find((code) => upper.includes(code)) ??
    signs.find(([sign]) => text.includes(sign))?.[1]
  );
}

/**
 * An amount of money, however its thousands and decimals are written.
 *
 * @returns `undefined` for none, 0, a range, or more than a fee can be
 * @example parseAmount('€ 1.200,50') // 1200.5
 */
export function parseAmount(text: string): number | undefined {
  const bare = text.replace(/[^\d.,'’\s]/g, '').trim();
  if (!/^\d[\d.,'’\s]*$/.test(bare) || /\d\s*[-–]\s*\d/.test(text)) return undefined;
  const compact = bare.replace(/['’\s]/g, '');
  const last = Math.max(compact.lastIndexOf('.'), compact.lastIndexOf(','));
  const decimals = compact.length - last - 1;
  const marks = compact.replace(/\d/g, '');
  const hasDecimals =
    last >= 0 && (new Set(marks).size > 1 || (marks.length === 1 && decimals !== 3));
  const digits = (part: string) => part.replace(/[.,]/g, '');
  const amount = Number(
    hasDecimals ? `${digits(compact.slice(0, last))}.${compact.slice(last + 1)}` : digits(compact),
  );
  return amount > 0 && amount <= 1_000_000_000 ? amount : undefined;
}
