import { isRaw, readOwn } from './read-own';

/**
 * A text that the model accepts: well-formed UTF-16, cut at `maxLength` code units and never within
 * a character of two. Nothing else is changed; writing direction is the drawing side's to contain.
 *
 * @returns `undefined` for anything but a string; an empty one is a fact
 */
export function parseText(value: unknown, maxLength: number): string | undefined {
  if (typeof value !== 'string') return undefined;
  const cut = value.slice(0, maxLength);
  const isSplit = value.length > maxLength && /[\uD800-\uDBFF]$/.test(cut);
  return (isSplit ? cut.slice(0, -1) : cut).toWellFormed();
}

/** A code such as `en`, `zh-Hans` or `US`; `undefined` for '', for TikTok's "un" and for anything else. */
export function parseCode(value: unknown, maxLength: number): string | undefined {
  if (typeof value !== 'string' || value === 'un') return undefined;
  return value.length <= maxLength && /^[A-Za-z]+(?:[-_][A-Za-z\d]+)*$/.test(value)
    ? value
    : undefined;
}

/** `true`, `1`, `false`, `0`, also as text; `undefined` for anything else. */
export function parseFlag(value: unknown): boolean | undefined {
  if (value === true || value === 1 || value === '1') return true;
  return value === false || value === 0 || value === '0' ? false : undefined;
}

/**
 * An id as text.
 *
 * @param value a string of digits, or a number that a double still holds exactly
 * @returns `undefined` for 0, for rounded numbers and for anything else
 */
export function parseId(value: unknown): string | undefined {
  const text = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
  return typeof text === 'string' && /^[1-9]\d{0,19}$/.test(text) ? text : undefined;
}

/**
 * Unix seconds, as number or text.
 *
 * @param latest milliseconds; TikTok's clock may be a day ahead of this one
 * @returns milliseconds; `undefined` for 0, for times before 2014 and for the future
 */
export function parseSeconds(value: unknown, latest: number): number | undefined {
  const seconds = typeof value === 'string' && /^\d{1,12}$/.test(value) ? Number(value) : value;
  if (typeof seconds !== 'number' || !Number.isInteger(seconds)) return undefined;
  const instant = seconds * 1_000;
  return instant >= earliest && instant <= latest + day ? instant : undefined;
}

const earliest = Date.UTC(2014, 0);
const day = 24 * 60 * 60 * 1_000;

/** The strings of a list, or of one field of each of its rows; `undefined` when there is no list. */
export function parseTexts(list: unknown, maxLength: number, field?: string): string[] | undefined {
  if (!Array.isArray(list)) return undefined;
  return list.flatMap((row) => {
    const text = parseText(
      field === undefined ? row : isRaw(row) && readOwn(row, field),
      maxLength,
    );
    return text === undefined || text === '' ? [] : [text];
  });
}
