import { expect, test } from 'vitest';
import { toHook } from './hook';

test('the first sentence is quoted, without tags, mentions and links', () => {
  expect(toHook({ caption: 'My SPF routine for oily skin! Full list below #skintok' })).toBe(
    'My SPF routine for oily skin!',
  );
  expect(toHook({ caption: 'thanks @maya for the tip https://x.example #fyp' })).toBe(
    'thanks for the tip',
  );
});

test('there is no hook in tags alone, in one word, in duets and stitches', () => {
  expect(toHook({ caption: '#fyp #skintok @maya' })).toBeUndefined();
  expect(toHook({ caption: 'wow 😂 #fyp' })).toBeUndefined();
  expect(toHook({ caption: 'My SPF routine', isDuet: true })).toBeUndefined();
  expect(toHook({ caption: 'My SPF routine', isStitch: true })).toBeUndefined();
  expect(toHook({ caption: '#stitch with @someone this is wild' })).toBe('with this is wild');
  expect(toHook({ caption: 'Duet with @someone so funny' })).toBeUndefined();
  expect(toHook({})).toBeUndefined();
  expect(toHook(undefined)).toBeUndefined();
});

test('a script without spaces has hooks too', () => {
  expect(toHook({ caption: '肌がきれいになる方法 #スキンケア' })).toBe('肌がきれいになる方法');
});

test('a hook never begins as a formula', () => {
  expect(toHook({ caption: '=SUM(A1) is my favourite' })).toBe('SUM(A1) is my favourite');
});
