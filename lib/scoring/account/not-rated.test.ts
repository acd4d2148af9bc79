import { expect, test } from 'vitest';
import { notRatedReason } from './not-rated';

test('a private account, a minor and an ad are not rated', () => {
  expect(notRatedReason({ isPrivate: true })).toBe('private');
  expect(notRatedReason({ bio: 'dancer, 16 y/o' })).toBe('minor');
  expect(notRatedReason({ bio: 'dancer' }, { isAd: true })).toBe('ad');
});

test('reasons of the account come before the reason of the card', () => {
  expect(notRatedReason({ bio: 'dancer, 16 y/o' }, { isAd: true })).toBe('minor');
  expect(notRatedReason({ isPrivate: true, bio: '16 y/o' }, { isAd: true })).toBe('private');
});

test('what is unknown does not keep a creator from being rated', () => {
  expect(notRatedReason({})).toBeUndefined();
  expect(notRatedReason({ isPrivate: false, bio: 'baker' }, {})).toBeUndefined();
});
