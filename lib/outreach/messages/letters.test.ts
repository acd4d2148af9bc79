import { expect, test } from 'vitest';
import { groupByMailbox, toMailbox } from './letters';

test('creators who share a mailbox get one letter, in whatever case it is written', () => {
  const all = ['a:Team@Agency.example', 'b:', 'c:team@agency.example ', 'd:', 'e:e@x.example'];
  const letters = groupByMailbox(all, (one) => one.split(':')[1]);
  expect(letters).toEqual([[all[0], all[2]], ['b:'], ['d:'], ['e:e@x.example']]);
});

test('no address and a blank one are no mailbox', () => {
  expect(toMailbox(undefined)).toBeUndefined();
  expect(toMailbox('  ')).toBeUndefined();
});
