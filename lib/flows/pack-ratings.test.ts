import { expect, test } from 'vitest';
import { emptyBrief } from '@/lib/model/brief';
import { defaultSettings } from '@/lib/model/settings';
import { rateCreator } from '@/lib/scoring/rate-creator';
import { evidenceOf, now, postOf } from '@/lib/store/test-store';
import { packRatings, unpackRatings } from './pack-ratings';

const day = 24 * 60 * 60 * 1000;

const ratings = ['maya', 'björn', '光'].map((handle, i) => {
  const posts = Array.from({ length: i * 4 }, (_, nth) =>
    postOf(`70${nth}`, {
      caption: 'Serum ☀️ #skincare #ad',
      hashtags: ['skincare', 'ad'],
      createdAt: now - (3 + nth) * day,
      comments: 12,
      shares: 5,
    }),
  );
  const { creator } = evidenceOf({
    id: '1',
    handle,
    followers: 12_000,
    hearts: 90_000,
    videos: 40,
  });
  const brief = { ...emptyBrief, niches: ['skincare'], terms: ['serum'] };
  return rateCreator({ creator, posts, brief, settings: defaultSettings });
});

test('what is unpacked is what was packed, in a fraction of its text', async () => {
  const packed = await packRatings(ratings);
  expect(await unpackRatings(packed, 3)).toEqual(ratings);
  const many = Array.from({ length: 50 }, () => ratings).flat();
  const text = new TextEncoder().encode(JSON.stringify(many));
  expect((await packRatings(many)).length).toBeLessThan(text.length / 8);
});

test('anything else is nothing', async () => {
  const packed = await packRatings(ratings);
  expect(await unpackRatings(packed, 2)).toBeUndefined();
  expect(await unpackRatings(packed.slice(0, -9), 3)).toBeUndefined();
  expect(await unpackRatings(new Uint8Array(), 0)).toBeUndefined();
  expect(await unpackRatings(new Uint8Array([1, 2, 3]), 1)).toBeUndefined();
});
