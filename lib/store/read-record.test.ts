import { expect, test } from 'vitest';
import { type CommentTally, zeroByClass } from '@/lib/model/comment-tally';
import { createRecord } from './creator-record';
import { parseCreatorRecord } from './read-record';
import { evidenceOf, now, postOf } from './test-store';

const none = zeroByClass();
const commentTally: CommentTally = {
  read: 3,
  classes: { ...none, praise: 3 },
  duplicates: 0,
  topLevel: 3,
  answered: 0,
  weights: { ...none, praise: 3.7 },
  observedAt: now,
};

test.each([
  'many',
  null,
  { read: 3 },
  { ...commentTally, classes: { praise: 3 } },
  { ...commentTally, weights: { ...none, praise: Number.NaN } },
])('a broken count of comments costs itself, not its post: %j', (broken) => {
  const posts = [
    postOf('7001', { commentTally }),
    postOf('7002', { commentTally: broken as never, caption: 'spf' }),
  ];
  const record = createRecord('tt_41', evidenceOf({ id: '41', handle: 'maya' }, posts));
  const read = parseCreatorRecord(structuredClone(record));
  expect(read?.posts).toEqual([
    postOf('7002', { caption: 'spf' }),
    postOf('7001', { commentTally }),
  ]);
});
