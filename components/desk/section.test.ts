import { expect, test } from 'vitest';
import { toHash, toPlace } from './section';

test('an address leads to a section and a place in it, and back', () => {
  const to = 'insights/creator/@ma ya/ü';
  expect(toPlace(toHash(to))).toEqual({ section: 'insights', path: 'creator/@ma ya/ü' });
  expect(toPlace('#import')).toEqual({ section: 'import', path: '' });
});

test('an address that leads nowhere, or cannot be read, leads to the lists or stands as it is', () => {
  for (const hash of ['', '#', '#nowhere/at/all', '#export']) {
    expect(toPlace(hash)).toEqual({ section: 'lists', path: '' });
  }
  expect(toPlace('#help/%E0%A4%A')).toEqual({ section: 'help', path: '%E0%A4%A' });
});
