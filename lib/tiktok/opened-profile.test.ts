import { expect, test } from 'vitest';
import { observedAt } from './invented-item';
import { toOpenedProfile } from './opened-profile';
import { readPage } from './page-url';
import { parseFacts } from './parse-facts';

const maya = {
  user: {
    id: '7000000000000000001',
    uniqueId: 'glowbymaya',
    profileTab: true,
    bioLink: { link: 'https://beacons.ai/maya' },
  },
  stats: { followerCount: 38_500 },
};
const facts = parseFacts({ users: [maya] }, observedAt);
const readAt = (path: string) =>
  toOpenedProfile(facts, readPage(`https://www.tiktok.com${path}`)).evidence[0]?.creator;

test('a profile that is open was read', () => {
  expect(readAt('/@GlowByMaya')?.profileReadAt).toBe(observedAt);
});

test('a profile that only popped up was not, but what it told stays', () => {
  for (const path of [
    '/foryou',
    '/search?q=maya',
    '/@leo.cooks',
    '/@glowbymaya/video/7510000000000000001',
  ])
    expect(readAt(path), path).toEqual({
      id: '7000000000000000001',
      handle: 'glowbymaya',
      followers: 38_500,
      bioLink: 'https://beacons.ai/maya',
      observedAt,
    });
  expect(facts.evidence[0]?.creator.profileReadAt).toBe(observedAt);
});
