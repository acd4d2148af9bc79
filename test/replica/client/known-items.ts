import type { Item } from './item.ts';

const known = new Map<string, Item>();

/** Keeps items that came with any reply, so that opening one needs no request. */
export function remember(items: Item[]): Item[] {
  for (const item of items) known.set(item.id, item);
  return items;
}

/** An item that this visit has met already. */
export function recall(id: string): Item | undefined {
  return known.get(id);
}
