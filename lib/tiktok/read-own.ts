/** An object whose fields nobody vouches for. */
export type Raw = Readonly<Record<string, unknown>>;

/** Taken once: pages replace globals. */
export const { hasOwn } = Object;

/** Whether this is an object or an array. */
export function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null;
}

/**
 * The object's own field, never one that its prototype lends it.
 *
 * @returns `undefined` for an absent field and for anything that is no object
 */
export function readOwn(object: unknown, field: string): unknown {
  return isRaw(object) && hasOwn(object, field) ? object[field] : undefined;
}
