import { expect, test } from 'vitest';
import type { LookingAt } from '@/lib/messages/reports';
import { createScoutFollowing } from './follow-scout';

/** A page whose cards the test moves, and a clock that runs when it says so. */
function openPage() {
  const page = {
    marked: undefined as { key: string; postId?: string; known?: { key: string } } | undefined,
    opened: undefined as { key: string; postId?: string } | undefined,
  };
  const timers = new Set<() => void>();
  const following = createScoutFollowing({
    marked: () => page.marked,
    opened: () => page.opened,
    schedule(run) {
      timers.add(run);
      return () => timers.delete(run);
    },
  });
  return {
    page,
    following,
    timers,
    mark(key: string | undefined, postId = key && `7${key}`) {
      page.marked = key === undefined ? undefined : { key, postId };
      following.look();
    },
    open(key: string | undefined, postId = key && `7${key}`) {
      page.opened = key === undefined ? undefined : { key, postId };
      following.look();
    },
    rest() {
      for (const run of [...timers]) {
        timers.delete(run);
        run();
      }
    },
  };
}

function listen(page: ReturnType<typeof openPage>) {
  const heard: LookingAt[] = [];
  const stop = page.following.follow((lookingAt) => heard.push(lookingAt));
  return { heard, stop };
}

test('a follower is told at once, be there a card or none', () => {
  const page = openPage();
  expect(listen(page).heard).toEqual([{}]);
  page.mark('1');
  expect(listen(page).heard).toEqual([{ creatorKey: '1', postId: '71' }]);
});

test('the next card is told after a rest, once', () => {
  const page = openPage();
  const { heard } = listen(page);
  page.mark('1');
  expect(heard).toHaveLength(1);
  page.rest();
  page.mark('1');
  page.rest();
  expect(heard).toEqual([{}, { creatorKey: '1', postId: '71' }]);
});

test('cards that fly past are not told', () => {
  const page = openPage();
  const { heard } = listen(page);
  for (const key of ['1', '2', '3']) page.mark(key);
  expect(page.timers.size).toBe(1);
  page.rest();
  expect(heard.map(({ creatorKey }) => creatorKey)).toEqual([undefined, '3']);
});

test('a look away and back tells nothing', () => {
  const page = openPage();
  page.mark('1');
  const { heard } = listen(page);
  page.mark('2');
  page.mark('1');
  expect(page.timers.size).toBe(0);
  expect(heard).toHaveLength(1);
});

test('another post of the same creator is news', () => {
  const page = openPage();
  page.mark('1', '71');
  const { heard } = listen(page);
  page.mark('1', '72');
  page.rest();
  expect(heard.at(-1)).toEqual({ creatorKey: '1', postId: '72' });
});

test('a dossier opened later leads, until another card is looked at', () => {
  const page = openPage();
  page.mark('1');
  const { heard } = listen(page);
  page.open('9');
  page.rest();
  expect(heard.at(-1)?.creatorKey).toBe('9');
  page.mark('2');
  page.rest();
  expect(heard.at(-1)?.creatorKey).toBe('2');
  page.open('8');
  page.rest();
  expect(heard.at(-1)?.creatorKey).toBe('8');
  page.open(undefined);
  page.rest();
  expect(heard.at(-1)?.creatorKey).toBe('2');
});

test('between two cards an open dossier is what is looked at', () => {
  const page = openPage();
  page.mark('1');
  page.open('1');
  const { heard } = listen(page);
  page.mark(undefined);
  page.rest();
  expect(heard.at(-1)?.creatorKey).toBe('1');
});

test('a creator whose id becomes known is told by the new key; the dossier does not return by that', () => {
  const page = openPage();
  page.open('@maya', '71');
  page.mark('@tom', '72');
  const { heard } = listen(page);
  page.open('tt_1', '71');
  page.rest();
  expect(heard.at(-1)?.creatorKey).toBe('@tom');
  page.mark('tt_2', '72');
  page.rest();
  expect(heard.at(-1)).toEqual({ creatorKey: 'tt_2', postId: '72' });
});

test('the key that the store has goes before the one of the page', () => {
  const page = openPage();
  page.page.marked = { key: '@maya', postId: '71', known: { key: 'tt_1' } };
  expect(listen(page).heard).toEqual([{ creatorKey: 'tt_1', postId: '71' }]);
});

test('who follows no longer hears nothing, and nobody waits then', () => {
  const page = openPage();
  const first = listen(page);
  const second = listen(page);
  first.stop();
  page.mark('1');
  page.rest();
  expect(first.heard.map(({ creatorKey }) => creatorKey)).not.toContain('1');
  expect(second.heard.at(-1)?.creatorKey).toBe('1');
  page.mark('2');
  second.stop();
  expect(page.timers.size).toBe(0);
  page.mark('3');
  expect(page.timers.size).toBe(0);
});
