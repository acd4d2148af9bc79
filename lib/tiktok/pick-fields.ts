import { isRaw, type Raw } from './read-own';

/** Taken once: pages replace globals. */
const { hasOwn } = Object;

/** Longer texts are cut already in the page's world: the bridge is bounded, and the model too. */
const maxTextLength = 5_000;
/** TikTok takes some 30 hashtags, and no list that is read is longer. */
const maxRows = 60;
/** Objects inside what is picked: rows of a list (`contents`), and rows inside these. */
const maxInside = 2;

/** @param names separated by spaces */
export function toFields(names: string): ReadonlySet<string> {
  return new Set(names.split(' '));
}

/**
 * Copies the fields with these names, wherever they stand inside the object; everything else is left
 * behind. Walks what the object has, rather than asking for each name: a third of the time on real
 * items, most of whose fields are wanted by nobody.
 *
 * @returns a new object that shares nothing with the source
 */
export function pickFields(
  source: Raw,
  fields: ReadonlySet<string>,
  inside = maxInside,
): Record<string, unknown> {
  const picked: Record<string, unknown> = {};
  for (const field in source) {
    if (!fields.has(field) || !hasOwn(source, field)) continue;
    const value = source[field];
    const one = Array.isArray(value)
      ? value.slice(0, maxRows).map((row: unknown) => pickValue(row, fields, inside))
      : pickValue(value, fields, inside);
    // Absent stays absent.
    if (one !== undefined) picked[field] = one;
  }
  return picked;
}

function pickValue(value: unknown, fields: ReadonlySet<string>, inside: number): unknown {
  switch (typeof value) {
    case 'string':
      return value.length > maxTextLength ? value.slice(0, maxTextLength) : value;
    case 'number':
    case 'boolean':
      return value;
    default:
      return isRaw(value) && inside > 0 ? pickFields(value, fields, inside - 1) : undefined;
  }
}
