import type { Desk, Failure } from '@/lib/messages';
import { sendRequest, type Transport } from './send-request';

/** The tab's campaign and the settings, as the tab knows them. */
export interface PageDesk {
  /** Absent until the background has answered. */
  current(): Desk | undefined;
  /** Rises with every change. */
  revision(): number;
  /** Rises when another desk is chosen or announced: an answer to an earlier question may be the old one. */
  epoch(): number;
  /**
   * Takes over a desk that came along with another answer.
   *
   * @param asOf the epoch in which it was asked for
   * @returns whether it is another than before
   */
  set(desk: Desk, asOf: number): boolean;
  /** The desk, asked for where it is not known yet; `undefined` when nobody answers. */
  request(): Promise<Desk | undefined>;
  /** Asks again: campaigns or settings have changed. */
  refresh(): Promise<Desk | undefined>;
  /** Makes another campaign the tab's. @returns why that was not possible, else nothing */
  choose(campaignId: string): Promise<Failure | 'no-answer' | undefined>;
  /** Name of a campaign to choose from, or of the tab's own. */
  nameOf(campaignId: string): string | undefined;
}

export function createPageDesk(transport: Transport, onChange: () => void): PageDesk {
  let desk: Desk | undefined;
  let revision = 0;
  let epoch = 0;
  let asking: Promise<Desk | undefined> | undefined;

  // An equal desk is not taken over: what is kept for a brief is kept by the object.
  function set(next: Desk, asOf: number): boolean {
    const isNew = asOf === epoch && JSON.stringify(desk) !== JSON.stringify(next);
    if (!isNew) return false;
    desk = next;
    revision += 1;
    return true;
  }

  async function ask() {
    const asOf = epoch;
    const answer = await sendRequest({ type: 'hello' }, transport);
    if (asOf === epoch) asking = undefined;
    if (answer.ok && set(answer.desk, asOf)) onChange();
    return desk;
  }

  // Not the question that is under way: it may have been answered before the change.
  function refresh() {
    epoch += 1;
    asking = ask();
    return asking;
  }

  return {
    current: () => desk,
    revision: () => revision,
    epoch: () => epoch,
    set,
    async request() {
      return desk ?? asking ?? refresh();
    },
    refresh,
    async choose(campaignId) {
      epoch += 1;
      const answer = await sendRequest({ type: 'choose-campaign', campaignId }, transport);
      // Nor what was asked while this was under way.
      epoch += 1;
      if (!answer.ok) return answer.failure;
      if (set(answer.desk, epoch)) onChange();
      return undefined;
    },
    nameOf: (campaignId) =>
      [desk?.campaign, ...(desk?.campaigns ?? [])].find((one) => one?.id === campaignId)?.name,
  };
}
