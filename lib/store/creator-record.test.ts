import { expect, test } from 'vitest';
import {
  addEvidence,
  addSighting,
  createRecord,
  maxMarks,
  maxPosts,
  mergeRecords,
  toStored,
} from './creator-record';
import { creatorRecordSchema } from './schema';
import { day, evidenceOf, now, postOf, sightingOf } from './test-store';

const maya = evidenceOf({ id: '41', handle: 'maya.lights', followers: 52_400 }, [postOf('7001')]);

test('the same post seen again moves the time, not the count', () => {
  const once = addSighting(createRecord('tt_41', maya), sightingOf('7001', now));
  const twice = addSighting(once, sightingOf('7001', now + day));
  expect(twice.seen).toEqual({ posts: 1, firstAt: now, lastAt: now + day });
  const late = addSighting(twice, sightingOf('7001', now - day));
  expect(late.seen).toEqual({ posts: 1, firstAt: now - day, lastAt: now + day });
  expect(late.marks).toEqual([{ postId: '7001', place: 'for-you', at: now + day }]);
});

test('two posts seen are two', () => {
  const record = createRecord('tt_41', evidenceOf({ handle: 'm' }, [postOf('1'), postOf('2')]));
  const seen = addSighting(addSighting(record, sightingOf('1')), sightingOf('2', now + 5));
  expect(seen.seen?.posts).toBe(2);
  expect(seen.marks.map(({ postId }) => postId)).toEqual(['2', '1']);
});

test('evidence read again updates a post and never doubles it', () => {
  const later = evidenceOf({ id: '41', handle: 'maya.lights', observedAt: now + 1 }, [
    postOf('7001', { plays: 12_000, observedAt: now + 1 }),
  ]);
  const record = addEvidence(createRecord('tt_41', maya), later);
  expect(record.posts).toHaveLength(1);
  expect(record.posts[0]?.plays).toBe(12_000);
  expect(record.creator.followers).toBe(52_400);
});

test('a new handle keeps the old ones, each once', () => {
  const at = (handle: string, observedAt: number) => evidenceOf({ id: '41', handle, observedAt });
  let record = createRecord('tt_41', at('maya', 1));
  for (const [i, handle] of ['mayab', 'maya', 'glowbymaya'].entries()) {
    record = addEvidence(record, at(handle, i + 2));
  }
  expect(record.creator.handle).toBe('glowbymaya');
  expect(record.formerHandles).toEqual(['maya', 'mayab']);
  const late = addEvidence(record, at('maya.old', 0));
  expect(late.creator.handle).toBe('glowbymaya');
  expect(late.formerHandles).toContain('maya.old');
});

test('of too many posts the seen ones stay first, then the newest, also with ids of unequal length', () => {
  const posts = Array.from({ length: 100 }, (_, i) => postOf(String(950 + i)));
  const record = addSighting(
    createRecord('tt_41', evidenceOf({ handle: 'm' }, posts)),
    sightingOf('950'),
  );
  const { posts: kept, postIds } = toStored(record);
  expect(kept).toHaveLength(maxPosts);
  expect(kept[0]?.id).toBe('1049');
  expect(kept.at(-1)?.id).toBe('950');
  expect(kept.at(-2)?.id).toBe('991');
  expect(postIds).toHaveLength(100);
});

test('a post that had to go still leads to its creator', () => {
  const posts = Array.from({ length: 100 }, (_, i) => postOf(String(1000 + i)));
  const stored = toStored(createRecord('tt_41', evidenceOf({ handle: 'm' }, posts)));
  expect(stored.postIds).toContain('1000');
  expect(addEvidence(stored, evidenceOf({ handle: 'm' }, [])).postIds).toContain('1000');
});

test('seen marks are bounded while the count goes on', () => {
  let record = createRecord('tt_41', evidenceOf({ handle: 'm' }));
  for (let i = 0; i < maxMarks + 5; i += 1)
    record = addSighting(record, sightingOf(`${i}`, now + i));
  expect(record.marks).toHaveLength(maxMarks);
  expect(record.seen?.posts).toBe(maxMarks + 5);
});

test('two records of one person count a post seen in both once', () => {
  const seenTwice = (key: string, ids: string[], at: number) =>
    ids.reduce(
      (record, id) => addSighting(record, sightingOf(id, at)),
      createRecord(
        key,
        evidenceOf(
          { handle: 'maya' },
          ids.map((id) => postOf(id)),
        ),
      ),
    );
  const withId = seenTwice('tt_41', ['1', '2'], now);
  const merged = mergeRecords(
    { ...withId, creator: { ...withId.creator, id: '41' } },
    { ...seenTwice('@maya', ['2', '3'], now - day), isPerson: true },
  );
  expect(merged.key).toBe('tt_41');
  expect(merged.creator.id).toBe('41');
  expect(merged.seen).toEqual({ posts: 3, firstAt: now - day, lastAt: now });
  expect(merged.isPerson).toBe(true);
  expect(merged.posts.map(({ id }) => id)).toEqual(['3', '2', '1']);
  expect(merged.formerHandles).toEqual([]);
});

test('every record that is made parses, and what is not known is not written', () => {
  const record = toStored(createRecord('tt_41', maya));
  expect(creatorRecordSchema.parse(record)).toEqual(record);
  expect('seen' in record).toBe(false);
  expect('isPerson' in record).toBe(false);
});
