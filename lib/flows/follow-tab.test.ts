import { expect, test } from 'vitest';
import { createTabFollower, type Following, type TabPort } from './follow-tab';

/** Tabs whose ports the test speaks through and ends. */
function openBrowser() {
  const ports: { tabId: number; say(message: unknown): void; end(): void; isOpen: boolean }[] = [];
  const timers = new Set<() => void>();
  const heard: Following[] = [];
  const follower = createTabFollower({
    connect(tabId) {
      const onMessage: ((message: unknown) => void)[] = [];
      const onDisconnect: (() => void)[] = [];
      const opened = {
        tabId,
        isOpen: true,
        say: (message: unknown) => onMessage.forEach((listener) => void listener(message)),
        end() {
          opened.isOpen = false;
          for (const listener of onDisconnect) listener();
        },
      };
      ports.push(opened);
      const port: TabPort = {
        onMessage: { addListener: (listener) => void onMessage.push(listener) },
        onDisconnect: { addListener: (listener) => void onDisconnect.push(listener) },
        disconnect() {
          opened.isOpen = false;
        },
      };
      return port;
    },
    onChange: (following) => void heard.push(following),
    schedule(run) {
      timers.add(run);
      return () => timers.delete(run);
    },
  });
  const last = () => {
    const port = ports.at(-1);
    if (!port) throw new Error('No port was opened');
    return port;
  };
  return { follower, ports, timers, heard, last };
}

const maya = { creatorKey: 'tt_1', postId: '71' };

test('asks the tab in front and tells what it says', () => {
  const { follower, last, heard } = openBrowser();
  follower.turnTo(3);
  expect(last().tabId).toBe(3);
  last().say({});
  last().say(maya);
  expect(heard).toEqual([
    { state: 'asking' },
    { state: 'following', lookingAt: {} },
    { state: 'following', lookingAt: maya },
  ]);
});

test('what is no report is not believed', () => {
  const { follower, last } = openBrowser();
  follower.turnTo(3);
  last().say({ creatorKey: '<img>' });
  expect(follower.following()).toEqual({ state: 'asking' });
});

test('a tab that nobody reads is silent at once', () => {
  const { follower, last, timers } = openBrowser();
  follower.turnTo(3);
  last().end();
  expect(follower.following()).toEqual({ state: 'silent' });
  expect(timers.size).toBe(0);
});

test('another tab in front ends the first port and shows nothing of it', () => {
  const { follower, ports, last } = openBrowser();
  follower.turnTo(3);
  last().say(maya);
  follower.turnTo(4);
  expect(ports[0]?.isOpen).toBe(false);
  expect(follower.following()).toEqual({ state: 'asking' });
  ports[0]?.say({ creatorKey: 'tt_9' });
  ports[0]?.end();
  expect(follower.following()).toEqual({ state: 'asking' });
});

test('the same tab in front again is no news', () => {
  const { follower, ports } = openBrowser();
  follower.turnTo(3);
  follower.turnTo(3);
  expect(ports).toHaveLength(1);
});

test('a page that is left is waited for, and silent only when none follows', () => {
  const { follower, last, timers } = openBrowser();
  follower.turnTo(3);
  last().say(maya);
  last().end();
  expect(follower.following()).toEqual({ state: 'asking' });
  for (const run of [...timers]) run();
  expect(follower.following()).toEqual({ state: 'silent' });
});

test('the next page says hello and is followed', () => {
  const { follower, ports, last, timers } = openBrowser();
  follower.turnTo(3);
  last().say(maya);
  last().end();
  follower.begun(4);
  expect(ports).toHaveLength(1);
  follower.begun(3);
  last().say({});
  expect(follower.following()).toEqual({ state: 'following', lookingAt: {} });
  expect(timers.size).toBe(0);
});

test('no tab in front, or an end, leaves no port behind', () => {
  const { follower, ports } = openBrowser();
  follower.turnTo(3);
  follower.turnTo(undefined);
  expect(follower.following()).toEqual({ state: 'silent' });
  follower.turnTo(5);
  follower.end();
  expect(ports.map(({ isOpen }) => isOpen)).toEqual([false, false]);
});
