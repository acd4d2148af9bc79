import type { Desk } from '@/lib/messages';
import { sendRequest, type Transport } from './send-request';

/** The active campaign and the settings, as one tab knows them. */
export interface PageDesk {
  /** Absent until the background has answered. */
  current(): Desk | undefined;
  /** Rises with every change. */
  revision(): number;
  /** @returns whether it is another than before */
  set(desk: Desk): boolean;
  /** The desk, asked for where it is not known yet; `undefined` when nobody answers. */
  request(): Promise<Desk | undefined>;
  /** Asks again: campaigns or settings have changed. */
  refresh(): Promise<Desk | undefined>;
}

export function createPageDesk(transport: Transport, onChange: () => void): PageDesk {
  let desk: Desk | undefined;
  let revision = 0;
  let asking: Promise<Desk | undefined> | undefined;

  // An equal desk is not taken over: what is kept for a brief is kept by the object.
  function set(next: Desk): boolean {
    const isNew = JSON.stringify(desk) !== JSON.stringify(next);
    if (!isNew) return false;
    desk = next;
    revision += 1;
    return true;
  }

  async function ask() {
    const answer = await sendRequest({ type: 'hello' }, transport);
    asking = undefined;
    if (answer.ok && set(answer.desk)) onChange();
    return desk;
  }

  // Not the question that is under way: it may have been answered before the change.
  function refresh() {
    asking = ask();
    return asking;
  }

  return {
    current: () => desk,
    revision: () => revision,
    set,
    async request() {
      return desk ?? asking ?? refresh();
    },
    refresh,
  };
}
