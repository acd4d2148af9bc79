import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { announceChange } from '@/lib/flows/announce-change';
import { answerRequest } from '@/lib/flows/answer-request';
import { createRoomKeeper } from '@/lib/flows/keep-room';
import { createLearning } from '@/lib/flows/learn';
import { openPage, type PageOpeners } from '@/lib/flows/open-page';
import { toCaller } from '@/lib/flows/to-caller';
import type { Answer, Failure, Request } from '@/lib/messages';
import { createConnection } from '@/lib/store/open-store';
import { forgetTabs } from '@/lib/store/tabs';

/** A worker lives thirty seconds after its last question. */
const startDelayMs = 2_000;

/** Answers `lib/messages`, tells everyone what changed, learns from it, and lets old sightings expire. */
export default defineBackground(() => {
  const connect = createConnection();
  const self = { id: browser.runtime.id, pagesUrl: browser.runtime.getURL('') };
  // The polyfill has no side panel: it is Chromium's alone.
  const { sidePanel } = (globalThis as unknown as { chrome: Pick<PageOpeners, 'sidePanel'> })
    .chrome;
  const openers: PageOpeners = { tabs: browser.tabs, runtime: browser.runtime, sidePanel };
  const report = (failure: unknown) => console.error('Feedscout: nothing was stored', failure);

  const room = createRoomKeeper({
    connect,
    estimate: () => navigator.storage.estimate(),
    now: Date.now,
    report,
  });

  const learning = createLearning({
    connect,
    now: Date.now,
    report: (failure) => console.warn('Feedscout: a lesson was lost', failure),
    onPublished: (learnedAt) =>
      void announceChange({ type: 'changed', creatorKeys: [], learnedAt, at: learnedAt }, browser),
  });

  browser.runtime.onMessage.addListener(async (message: unknown, sender: Runtime.MessageSender) => {
    const caller = toCaller(sender, self);
    const { answer, changed } = await answerRequest(message, caller, {
      connect,
      openPage: (request, from) => openPage(request, from, openers),
      now: Date.now,
      report,
    });
    if (failureOf(answer) === 'storage-full') room.wasFull();
    if (changed) {
      room.wrote();
      const isInAnswer = answer.ok && 'known' in answer;
      void announceChange(
        { type: 'changed', at: Date.now(), ...changed },
        browser,
        isInAnswer ? sender.tab?.id : undefined,
      );
    }
    // Edits of many entries leave the creators as they are: there is nothing to learn from them.
    const isEdit = answer.ok && 'entries' in answer;
    if (changed && !isEdit && caller?.isPrivate === false) learning.add(changed.creatorKeys);
    return answer;
  });

  // Firefox opens its sidebar by itself.
  browser.commands.onCommand.addListener((command, tab) => {
    const request = { page: 'side-panel' } as const;
    if (command === 'open-side-panel') {
      void openPage(request, { tabId: tab?.id }, openers).catch(report);
    }
  });

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== 'install') return;
    void openPage({ page: 'workspace', view: 'help/start' }, {}, openers).catch(report);
  });

  browser.runtime.onStartup.addListener(() => void connect().then(forgetTabs).catch(report));

  // No alarms: a worker starts often enough. Whoever woke it is answered first: with 100,000 creators this
  // takes a second of the store's.
  setTimeout(() => void room.start().then(learning.start).catch(report), startDelayMs);
});

/** Why something was not stored, also where the rest of the question was answered. */
function failureOf(answer: Answer<Request['type']>): Failure | undefined {
  if (!answer.ok) return answer.failure;
  return 'notKept' in answer ? answer.notKept : undefined;
}
