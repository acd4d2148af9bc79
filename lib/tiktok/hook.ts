/** Called in place of a native function; calls it itself and returns what the page gets. */
export type Hook = (target: Native, self: object, args: unknown[]) => unknown;
// biome-ignore lint/complexity/noBannedTypes: any native function, called through Reflect only
export type Native = Function;

/** Taken once: pages replace globals. */
export const { apply, defineProperty, getOwnPropertyDescriptor } = Reflect;

/**
 * Puts a proxy before a prototype's method, or before its getter. A proxy keeps name, length,
 * properties and the native look of the function's text, so that the page sees what it always saw.
 * Does nothing where there is no such method. Stays as long as the page does.
 */
export function hookNative(owner: object, name: string, hook: Hook): void {
  const descriptor = getOwnPropertyDescriptor(owner, name) ?? {};
  const slot = descriptor.get ? 'get' : 'value';
  const native: unknown = descriptor[slot];
  if (typeof native !== 'function') return;
  const proxy = new Proxy(native, { apply: hook });
  defineProperty(owner, name, { ...descriptor, [slot]: proxy });
}

/**
 * A prototype's getter or method as it is now, callable whatever the page does to it later. Throws
 * where there is none, as where it is called on something else.
 */
export function takeNative(
  owner: object,
  name: string,
): (self: unknown, ...args: unknown[]) => unknown {
  const { get, value } = getOwnPropertyDescriptor(owner, name) ?? {};
  return (self, ...args) => apply(get ?? value, self, args);
}
