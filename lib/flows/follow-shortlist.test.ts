import { expect, test } from 'vitest';
import type { CreatorRow } from './creator-row';
import { followShortlist, type LookedAt } from './follow-shortlist';
import type { CreatorLists } from './list-creators';

/** A store of three: one and two are listed, three was only met. The whole list can be held back. */
function follow(lookedAt?: LookedAt) {
  const world = {
    lookedAt,
    asked: [] as string[],
    told: 0,
    hold: undefined as Promise<unknown> | undefined,
  };
  const row = (key: string, ratedPostId?: string) =>
    ({ key, entry: key === 'three' ? undefined : {}, ratedPostId }) as unknown as CreatorRow;
  const lists: Pick<CreatorLists, 'listShortlist' | 'listBeginning' | 'list'> = {
    async listShortlist() {
      world.asked.push('all');
      await world.hold;
      return { rows: [row('one'), row('two')], unreadable: [] };
    },
    async listBeginning() {
      world.asked.push('some');
      return { rows: [row('one')], unreadable: [], isAll: false };
    },
    async list(_, keys, postId) {
      world.asked.push([...keys, postId].filter(Boolean).join(' '));
      const rows = keys.filter((key) => key !== 'nobody').map((key) => row(key, postId));
      return { rows, unreadable: [] };
    },
  };
  const followed = followShortlist(lists, {
    lookedAt: () => world.lookedAt,
    onRead() {
      world.told += 1;
    },
    patience: () => new Promise((resolve) => setTimeout(resolve, 1)),
  });
  return { followed, world };
}

const keysOf = (rows: CreatorRow[]) => rows.map(({ key }) => key);

test('with nobody looked at there is the shortlist alone', async () => {
  const { followed, world } = follow();
  expect(keysOf(await followed.read('c1'))).toEqual(['one', 'two']);
  expect(world.asked).toEqual(['all']);
  expect(world.told).toBe(0);
});

test('whoever is looked at comes along, rated for their post', async () => {
  const { followed } = follow({ creatorKey: 'three', postId: '73' });
  const rows = await followed.read('c1');
  expect(rows.map(({ key, ratedPostId }) => [key, ratedPostId])).toEqual([
    ['one', undefined],
    ['two', undefined],
    ['three', '73'],
  ]);
});

test('somebody of the shortlist who is looked at is there once', async () => {
  const { followed } = follow({ creatorKey: 'one', postId: '71' });
  const rows = await followed.read('c1');
  expect(keysOf(rows).sort()).toEqual(['one', 'two']);
  expect(rows.find(({ key }) => key === 'one')?.ratedPostId).toBe('71');
});

test('turning to another reads that one, not the shortlist again', async () => {
  const { followed, world } = follow({ creatorKey: 'three' });
  await followed.read('c1');
  world.lookedAt = { creatorKey: 'two', postId: '72' };
  const rows = await followed.read('c1');
  expect(world.asked.sort()).toEqual(['all', 'three', 'two 72']);
  expect(keysOf(rows)).not.toContain('three');
});

test('somebody the store does not know yet is left out', async () => {
  const { followed } = follow({ creatorKey: 'nobody' });
  expect(keysOf(await followed.read('c1'))).toEqual(['one', 'two']);
});

test('nobody waits for a long list: its beginning comes first, all of it is told later', async () => {
  const { followed, world } = follow({ creatorKey: 'three' });
  const held = Promise.withResolvers();
  world.hold = held.promise;
  expect(keysOf(await followed.read('c1'))).toEqual(['one', 'three']);
  expect(followed.isBeginning()).toBe(true);
  world.lookedAt = { creatorKey: 'two', postId: '72' };
  expect(keysOf(await followed.read('c1'))).toEqual(['one', 'two']);
  expect(world.asked.filter((asked) => asked === 'all')).toHaveLength(1);
  held.resolve(undefined);
  await expect.poll(() => world.told).toBe(1);
  expect(followed.isBeginning()).toBe(false);
  expect(keysOf(await followed.read('c1'))).toEqual(['one', 'two']);
});

test('while everybody is rated anew the list stays as it was', async () => {
  const { followed, world } = follow();
  await followed.read('c1');
  const held = Promise.withResolvers();
  world.hold = held.promise;
  followed.markChanged([]);
  expect(keysOf(await followed.read('c1'))).toEqual(['one', 'two']);
  expect(world.asked).not.toContain('some');
  expect(followed.isBeginning()).toBe(false);
  held.resolve(undefined);
  await expect.poll(() => world.told).toBe(1);
});

test('a list that cannot be read fails the next reading, and the one after tries again', async () => {
  const { followed, world } = follow();
  const held = Promise.withResolvers();
  world.hold = held.promise;
  await followed.read('c1');
  held.reject(new Error('disk'));
  await expect.poll(() => world.told).toBe(1);
  await expect(followed.read('c1')).rejects.toThrow('disk');
  world.hold = undefined;
  expect(keysOf(await followed.read('c1'))).toEqual(['one', 'two']);
});

test('a list that cannot be read at once fails at once', async () => {
  const { followed, world } = follow();
  world.hold = Promise.reject(new Error('disk'));
  await expect(followed.read('c1')).rejects.toThrow('disk');
});
