import { expect, test } from 'vitest';
import { followShortlist, type LookedAt } from './follow-shortlist';
import type { CreatorLists, CreatorRow } from './list-creators';

/** A store of three: one and two are listed, three was only met. */
function inventLists() {
  const asked: string[] = [];
  const row = (key: string, ratedPostId?: string) =>
    ({ key, entry: key === 'three' ? undefined : {}, ratedPostId }) as unknown as CreatorRow;
  const lists: Pick<CreatorLists, 'listShortlist' | 'list'> = {
    async listShortlist() {
      asked.push('all');
      return { rows: [row('one'), row('two')], unreadable: [], listed: 2 };
    },
    async list(_, keys, postId) {
      asked.push([...keys, postId].filter(Boolean).join(' '));
      const rows = keys.filter((key) => key !== 'nobody').map((key) => row(key, postId));
      return { rows, unreadable: [] };
    },
  };
  return { lists, asked };
}

function follow(lookedAt?: LookedAt) {
  const { lists, asked } = inventLists();
  const target = { lookedAt };
  return { followed: followShortlist(lists, () => target.lookedAt), asked, target };
}

test('with nobody looked at there is the shortlist alone', async () => {
  const { followed, asked } = follow();
  expect((await followed.read('c1')).map(({ key }) => key)).toEqual(['one', 'two']);
  expect(asked).toEqual(['all']);
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
  expect(rows.map(({ key }) => key).sort()).toEqual(['one', 'two']);
  expect(rows.find(({ key }) => key === 'one')?.ratedPostId).toBe('71');
});

test('turning to another reads that one, not the shortlist again', async () => {
  const { followed, asked, target } = follow({ creatorKey: 'three' });
  await followed.read('c1');
  target.lookedAt = { creatorKey: 'two', postId: '72' };
  const rows = await followed.read('c1');
  expect(asked).toEqual(['all', 'three', 'two 72']);
  expect(rows.map(({ key }) => key)).not.toContain('three');
});

test('somebody the store does not know yet is left out', async () => {
  const { followed } = follow({ creatorKey: 'nobody' });
  expect((await followed.read('c1')).map(({ key }) => key)).toEqual(['one', 'two']);
});
