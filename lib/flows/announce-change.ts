import type { Changed } from '@/lib/messages';

/** The part of the browser that is needed to reach everyone. */
export interface Audience {
  tabs: {
    query(filter: Record<string, never>): Promise<{ id?: number }[]>;
    sendMessage(tabId: number, message: Changed): Promise<unknown>;
  };
  runtime: { sendMessage(message: Changed): Promise<unknown> };
}

/**
 * Tells every tab and every open page of the extension. Most tabs are not TikTok and nobody listens
 * there; without the permission to see their addresses, asking is the only way to find out.
 *
 * @param exceptTabId the tab that has it in its answer already
 */
export async function announceChange(
  changed: Changed,
  { tabs, runtime }: Audience,
  exceptTabId?: number,
): Promise<void> {
  const open = await tabs.query({}).catch(() => []);
  const listeners = open.flatMap(({ id }) => (id === undefined || id === exceptTabId ? [] : [id]));
  await Promise.allSettled([
    runtime.sendMessage(changed),
    ...listeners.map((id) => tabs.sendMessage(id, changed)),
  ]);
}
