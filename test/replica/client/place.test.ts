import { expect, test } from 'vitest';
import { toPlace } from './place.ts';

test.each([
  ['/', { kind: 'feed' }],
  ['/foryou?lang=en', { kind: 'feed' }],
  ['/fr/foryou', { kind: 'feed' }],
  ['/following', { kind: 'following' }],
  ['/@maya.glow', { kind: 'profile', handle: 'maya.glow' }],
  ['/@maya.glow/', { kind: 'profile', handle: 'maya.glow' }],
  ['/@maya.glow/video/7500000000000000001', { kind: 'video', postId: '7500000000000000001' }],
  ['/@maya.glow/photo/7500000000000000001', { kind: 'video', isPhoto: true }],
  ['/search?q=cold%20brew', { kind: 'search', keyword: 'cold brew', tab: 'top' }],
  ['/search/user?q=x', { kind: 'search', tab: 'user' }],
  ['/tag/fyp%E3%82%B7', { kind: 'tag', tag: 'fypシ' }],
  ['/@maya.glow/live', { kind: 'unknown' }],
  ['/music/original-sound-72', { kind: 'unknown' }],
])('%s', (path, place) => {
  expect(toPlace(new URL(path, 'https://www.tiktok.com'))).toMatchObject(place);
});
