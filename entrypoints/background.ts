import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { announceChange } from '@/lib/flows/announce-change';
import { answerRequest } from '@/lib/flows/answer-request';
import { toCaller } from '@/lib/flows/to-caller';
import { createConnection } from '@/lib/store/open-store';
import { removeExpired } from '@/lib/store/remove-expired';

/** Answers `lib/messages`, tells everyone what changed, and lets old sightings expire. */
export default defineBackground(() => {
  const connect = createConnection();
  const self = { id: browser.runtime.id, pagesUrl: browser.runtime.getURL('') };
  const report = (failure: unknown) => console.error('Feedscout: nothing was stored', failure);

  browser.runtime.onMessage.addListener(async (message: unknown, sender: Runtime.MessageSender) => {
    const caller = toCaller(sender, self);
    const { answer, changed } = await answerRequest(message, caller, {
      connect,
      now: Date.now,
      report,
    });
    if (changed) {
      const isInAnswer = answer.ok && 'known' in answer;
      void announceChange(
        { type: 'changed', at: Date.now(), ...changed },
        browser,
        isInAnswer ? sender.tab?.id : undefined,
      );
    }
    return answer;
  });

  // No alarms: a worker starts often enough.
  connect()
    .then((store) => removeExpired(store, { now: Date.now() }))
    .catch(report);
});
