import { isRaw, type Raw } from './read-own';

/** Taken once: pages replace globals. */
const { hasOwn } = Object;

/** Longer texts are cut already in the page's world: the bridge is bounded, and the model too. */
const maxTextLength = 5_000;

/** Names of fields to copy. */
export type Fields = ReadonlySet<string>;

/**
 * Copies the named fields that hold a primitive; everything else is left behind. Walks what the
 * object has, rather than asking for each name: a third of the time on real items, most of whose
 * fields are wanted by nobody.
 *
 * @returns a new object; empty when `source` is none
 */
export function pickPrimitives(source: unknown, fields: Fields): Record<string, unknown> {
  const picked: Record<string, unknown> = {};
  if (!isRaw(source)) return picked;
  for (const field in source) {
    if (!fields.has(field) || !hasOwn(source, field)) continue;
    const value = source[field];
    if (typeof value === 'string') {
      picked[field] = value.length > maxTextLength ? value.slice(0, maxTextLength) : value;
    } else if (typeof value === 'number' || typeof value === 'boolean') {
      picked[field] = value;
    }
  }
  return picked;
}

/**
 * The same for each object of a list, or for the list's own primitives where no fields are named.
 *
 * @returns `undefined` when `list` is no array
 */
export function pickList(list: unknown, maxLength: number, fields?: Fields) {
  if (!Array.isArray(list)) return undefined;
  const rows: unknown[] = list.slice(0, maxLength);
  return fields === undefined
    ? rows.filter((row) => typeof row === 'string' || typeof row === 'number')
    : rows.filter(isRaw).map((row: Raw) => pickPrimitives(row, fields));
}

/** Sets a field only when there is something to set: absent stays absent. */
export function putPicked(picked: Record<string, unknown>, field: string, value: unknown): void {
  if (value !== undefined) picked[field] = value;
}
