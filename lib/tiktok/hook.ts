/** Called in place of a native function; calls it itself and returns what the page gets. */
export type Hook = (target: Native, self: unknown, args: unknown[]) => unknown;
// biome-ignore lint/complexity/noBannedTypes: any native function, called through Reflect only
export type Native = Function;

/**
 * Puts a proxy before a prototype's method. A proxy keeps name, length, properties and the native
 * look of the function's text, so that the page sees what it always saw.
 *
 * @returns its undoing; does nothing where there is no such method
 */
export function hookMethod(owner: object, name: string, hook: Hook): () => void {
  return hookSlot(owner, name, 'value', hook);
}

/** The same for a getter. */
export function hookGetter(owner: object, name: string, hook: Hook): () => void {
  return hookSlot(owner, name, 'get', hook);
}

function hookSlot(owner: object, name: string, slot: 'value' | 'get', hook: Hook): () => void {
  const descriptor = Object.getOwnPropertyDescriptor(owner, name);
  const native: unknown = descriptor?.[slot];
  if (!descriptor?.configurable || typeof native !== 'function') return () => {};
  const proxy = new Proxy(native, { apply: hook });
  Object.defineProperty(owner, name, { ...descriptor, [slot]: proxy });
  return () => {
    // Only while nobody has put something on top of it.
    if (Object.getOwnPropertyDescriptor(owner, name)?.[slot] === proxy) {
      Object.defineProperty(owner, name, descriptor);
    }
  };
}

/** A prototype's getter or method as it is now, callable whatever the page does to it later. */
export function takeNative(
  owner: object,
  name: string,
): (self: unknown, ...args: unknown[]) => unknown {
  const descriptor = Object.getOwnPropertyDescriptor(owner, name);
  const native: unknown = descriptor?.get ?? descriptor?.value;
  const { apply } = Reflect;
  return (self, ...args) => (typeof native === 'function' ? apply(native, self, args) : undefined);
}
