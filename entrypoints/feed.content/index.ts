import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { createCardBoard } from '@/lib/flows/card-board';
import { carryOutIntent, reportNotKept } from '@/lib/flows/carry-out-intent';
import { createScoutFollowing } from '@/lib/flows/follow-scout';
import { showsMeter, toControls, toFeedMeter } from '@/lib/flows/page-controls';
import { createScoutSession } from '@/lib/flows/scout-session';
import { changedSchema } from '@/lib/messages';
import { followingPort, reportFeedSchema, reportHealthSchema } from '@/lib/messages/reports';
import { createOverlay } from '@/lib/overlay/create-overlay';
import { observeTikTok } from '@/lib/tiktok/observe-tiktok';
import { readPage } from '@/lib/tiktok/page-url';
import { observeTheme, readTheme } from '@/lib/tiktok/read-theme';
import { countLost } from '@/lib/tiktok/unreadable';

/** Quick enough for history to be there before the eye is, slow enough to send a batch as one. */
const captureDelayMs = 150;

/** As long as a card must stay nearest the centre before the side panel turns to its creator. */
const followDelayMs = 150;

/** Observe → parse → ask → draw, for as long as the tab and the extension live. */
export default defineContentScript({
  matches: ['https://www.tiktok.com/*'],
  runAt: 'document_start',
  main(ctx) {
    const { signal } = ctx;
    let lost = 0;

    const session = createScoutSession({
      transport: (request) => browser.runtime.sendMessage(request),
      schedule: (flush, isUrgent) => ctx.setTimeout(flush, isUrgent ? 0 : captureDelayMs),
      onChange(keys) {
        board.refresh(keys);
        const opened = overlay.opened();
        const rated = opened && session.rated({ ...opened, handle: opened.creator.handle });
        if (rated) overlay.refine(rated);
        session.look(overlay.opened());
        const desk = session.desk();
        if (keys === undefined && desk) overlay.setDesk(toControls(desk));
      },
      onFeed: showFeed,
      onNotKept: (failure) => overlay.toast(reportNotKept(failure)),
    });
    const overlay = createOverlay({
      document,
      signal,
      // Firefox opens its sidebar from the extension's own pages alone.
      hasSidePanel: !import.meta.env.FIREFOX,
      readTheme: () => readTheme(window) ?? systemTheme(),
      onLook() {
        following.look();
        session.look(overlay.opened());
      },
      async onIntent(intent) {
        const report = await carryOutIntent(session, intent);
        if (report) overlay.toast(report);
      },
    });
    const following = createScoutFollowing({
      marked: overlay.marked,
      opened: overlay.opened,
      schedule(run) {
        const timer = ctx.setTimeout(run, followDelayMs);
        return () => clearTimeout(timer);
      },
    });
    const board = createCardBoard({
      session,
      show: overlay.show,
      clear: overlay.clear,
      place,
      now: Date.now,
      signal,
    });

    function place() {
      return readPage(location.href).place;
    }

    function showFeed() {
      const isShown = showsMeter(session.desk(), place());
      overlay.showFeed({ report: session.feed(), showsMeter: isShown });
    }

    void session.start();
    observeTikTok({
      window,
      signal,
      onCards(cards) {
        board.setCards(cards);
        // Another page of the site may have come, where there is no feed.
        showFeed();
      },
      onSeen: board.saw,
      onComments: session.takeComments,
      onFacts({ evidence, unreadable }) {
        lost += countLost(unreadable);
        session.take(evidence);
      },
    });
    observeTheme(window, { signal, onTheme: (theme) => overlay.setTheme(theme ?? systemTheme()) });
    ctx.addEventListener(document, 'DOMContentLoaded', () =>
      overlay.setTheme(readTheme(window) ?? systemTheme()),
    );
    ctx.addEventListener(window, 'pagehide', () => void session.flush());

    browser.runtime.onConnect.addListener((port) => {
      if (port.name !== followingPort) return;
      port.onDisconnect.addListener(following.follow((lookingAt) => port.postMessage(lookingAt)));
    });
    browser.runtime.onMessage.addListener((message: unknown, _sender, answer) => {
      const change = changedSchema.safeParse(message);
      if (change.success) void session.applyChange(change.data);
      if (reportHealthSchema.safeParse(message).success) {
        answer({ ...board.counts(), posts: session.postsRead(), unreadable: lost });
      }
      if (reportFeedSchema.safeParse(message).success) {
        const meter = toFeedMeter(session.feed().reading);
        if (meter) answer(meter);
      }
    });
  },
});

function systemTheme() {
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
