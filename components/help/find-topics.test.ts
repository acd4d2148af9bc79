import { expect, test } from 'vitest';
import { helpWords } from '@/assets/messages/help';
import { findTopics, topicGroups } from './find-topics';

test('every topic stands once on the page', () => {
  const ids = Object.values(topicGroups).flat();
  expect(ids.toSorted()).toEqual(Object.keys(helpWords.topics).toSorted());
});

test('an empty search finds everything', () => {
  expect(findTopics('  ').size).toBe(Object.keys(helpWords.topics).length);
});

test('a search finds words of any part, whatever their case and order', () => {
  expect([...findTopics('EMOJI repeated')]).toEqual(['check-first']);
  expect(findTopics('geometric')).toEqual(new Set(['engagement']));
  expect(findTopics('unchecked').has('contact')).toBe(true);
});

test('what a topic says besides its own words is found, too', () => {
  expect(findTopics('rebound', { keys: 'rebound' })).toEqual(new Set(['keys']));
  expect(findTopics('no such thing anywhere').size).toBe(0);
});
