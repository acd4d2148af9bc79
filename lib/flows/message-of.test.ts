import { expect, test } from 'vitest';
import { unknownRating } from '@/assets/messages/unknown-rating';
import { emptyBrief } from '@/lib/model/brief';
import type { WritableRow } from './message-facts';
import { createMessageOf } from './message-of';

const row: WritableRow = {
  key: 'tt_41',
  creator: { handle: 'maya', name: '=SUM(A1)', observedAt: 0 },
  posts: [],
  rating: unknownRating,
};
const place = { campaign: { name: 'Spring', brief: emptyBrief }, now: 0 };
const template = { language: 'en', route: 'email' as const };

test('a row becomes subject and body, with what is missing named once', () => {
  const messageOf = createMessageOf(
    { ...template, subject: 'For {handle} of\n{brand}', body: '{greeting}\n{brand} {offer} {x}' },
    place,
  );
  expect(messageOf(row)).toEqual({
    subject: 'For @maya of',
    body: 'Hi there,',
    unfilled: ['brand', 'offer'],
    unknown: ['{x}'],
  });
});

test('no text begins as a formula, so that no guard has to quote it', () => {
  const messageOf = createMessageOf({ ...template, subject: '{handle}', body: '=1 {name}' }, place);
  expect(messageOf(row)).toMatchObject({ subject: 'maya', body: '1 SUM(A1)' });
});

test('a shared mailbox gets one message that lists its creators; a direct message has no subject', () => {
  const other = { ...row, key: 'tt_42', creator: { handle: 'tomas', observedAt: 0 } };
  const texts = { subject: '{creators}', body: 'About {creators|you}' };
  expect(
    createMessageOf({ ...template, ...texts }, place)(row, { rows: [row, other] }),
  ).toMatchObject({
    subject: 'SUM(A1) (@maya) and @tomas',
    body: 'About SUM(A1) (@maya) and @tomas',
  });
  const direct = createMessageOf({ ...template, route: 'dm', ...texts }, place)(row);
  expect(direct).toMatchObject({ subject: '', body: 'About you' });
});
