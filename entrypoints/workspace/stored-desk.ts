import browser from 'webextension-polyfill';
import type { DeskSource, NoteDrafts } from '@/components/desk/desk-source';
import { followCreators } from '@/lib/flows/follow-creators';
import { createCreatorLists } from '@/lib/flows/list-creators';
import { sendRequest } from '@/lib/flows/send-request';
import { changedSchema, type Request } from '@/lib/messages';
import { readDesk } from '@/lib/store/desk';
import { createConnection } from '@/lib/store/open-store';

/** Reads the store itself; writes go through the background, whose answers are checked. */
export function createStoredDesk(drafts: NoteDrafts): DeskSource {
  const connect = createConnection();
  const lists = createCreatorLists(connect);
  const followed = followCreators(lists);
  const ask = <R extends Request>(request: R) =>
    sendRequest(request, (message) => browser.runtime.sendMessage(message));

  /** The background makes the first campaign where there is none yet. */
  async function readOrMakeDesk() {
    const stored = await readDesk(await connect());
    if (stored !== undefined) return stored;
    // Also after the database was deleted under an open page.
    followed.markChanged([]);
    const answer = await ask({ type: 'hello' });
    if (!answer.ok) throw new Error(`No campaign could be made: ${answer.failure}`);
    return answer.desk;
  }

  return {
    async load(onFirst) {
      const { campaign, settings } = await readOrMakeDesk();
      if (onFirst !== undefined) {
        const { rows } = await lists.listShortlist(campaign.id);
        onFirst({ campaign, settings, rows });
      }
      // Also lists those decided on and never seen.
      return { campaign, settings, rows: await followed.read(campaign.id) };
    },
    decide: (target) => ask({ type: 'decide', ...target }),
    annotate: (target) => ask({ type: 'annotate', ...target }),
    saveCampaign: (campaign) => ask({ type: 'save-campaign', campaign }),
    saveSettings: (settings) => ask({ type: 'save-settings', settings }),
    observeChanges(onChange, signal) {
      // Requests of other pages pass here too; answering one would rob the background of it.
      const listener = (message: unknown) => {
        const changed = changedSchema.safeParse(message);
        if (changed.success && followed.onAnnounced(changed.data, document.hidden)) onChange();
        return undefined;
      };
      browser.runtime.onMessage.addListener(listener);
      signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
      const onVisibility = () => {
        if (!document.hidden && followed.onShown()) onChange();
      };
      document.addEventListener('visibilitychange', onVisibility, { signal });
    },
    drafts,
  };
}
