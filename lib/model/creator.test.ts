import { expect, test } from 'vitest';
import { type Creator, creatorKey, mergeCreator } from './creator';

const seen: Creator = { id: '7', handle: 'glowbymaya', followers: 52_437, observedAt: 1_000 };

test('a creator is keyed by numeric id, and by handle only while the id is unknown', () => {
  expect(creatorKey(seen)).toBe('tt_7');
  expect(creatorKey({ handle: 'glowbymaya' })).toBe('@glowbymaya');
});

test('the newer observation wins, whichever comes first', () => {
  const later: Creator = { id: '7', handle: 'mayaglows', followers: 60_012, observedAt: 2_000 };
  expect(mergeCreator(seen, later)).toEqual(later);
  expect(mergeCreator(later, seen)).toEqual(later);
});

test('a field the newer source does not carry is kept', () => {
  const fromFeed: Creator = { id: '7', handle: 'glowbymaya', bio: 'SPF daily', observedAt: 2_000 };
  expect(mergeCreator(seen, fromFeed)).toEqual({ ...seen, bio: 'SPF daily', observedAt: 2_000 });
});

test('the exact follower count of the profile is not lost to the rounded one of the feed', () => {
  const rounded: Creator = { ...seen, followers: 52_400, observedAt: 2_000 };
  expect(mergeCreator(seen, rounded).followers).toBe(52_437);
});

test('a profile read without a link says that the link is gone; a feed item does not', () => {
  const withLink: Creator = { ...seen, bioLink: 'https://maya.example', profileReadAt: 1_000 };
  const fromFeed: Creator = { ...seen, observedAt: 2_000 };
  const fromProfile: Creator = { ...seen, observedAt: 3_000, profileReadAt: 3_000 };
  expect(mergeCreator(withLink, fromFeed).bioLink).toBe('https://maya.example');
  expect(mergeCreator(withLink, fromProfile).bioLink).toBeUndefined();
});
