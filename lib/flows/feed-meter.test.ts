import { expect, test } from 'vitest';
import { type FeedVerdict, readFeedMeter } from './feed-meter';

/** So many posts of which so many fit, mixed evenly. */
function feed(posts: number, fitting: number, other: FeedVerdict = 'misses'): FeedVerdict[] {
  return Array.from({ length: posts }, (_, index) =>
    Math.floor(((index + 1) * fitting) / posts) > Math.floor((index * fitting) / posts)
      ? 'fits'
      : other,
  );
}

test('nothing seen is too early, and says so without a share', () => {
  expect(readFeedMeter([])).toEqual({ state: 'early', posts: 0, fitting: 0, unknown: 0 });
});

test('nine posts are too early, ten are a share', () => {
  expect(readFeedMeter(feed(9, 4)).state).toBe('early');
  expect(readFeedMeter(feed(10, 4))).toEqual({
    state: 'steady',
    posts: 10,
    fitting: 4,
    unknown: 0,
  });
});

test('only the last 50 count, the newest of them last', () => {
  const reading = readFeedMeter([...feed(30, 30), ...feed(50, 14)]);
  expect([reading.posts, reading.fitting]).toEqual([50, 14]);
});

test('what cannot be judged yet counts apart and takes nobody’s place', () => {
  const reading = readFeedMeter([...feed(50, 25), ...feed(8, 0, 'unknown'), ...feed(5, 5)]);
  expect(reading).toMatchObject({ posts: 50, unknown: 8 });
  expect(reading.fitting).toBe(
    5 +
      feed(50, 25)
        .slice(5)
        .filter((one) => one === 'fits').length,
  );
  expect(readFeedMeter(feed(40, 0, 'unknown'))).toEqual({
    state: 'early',
    posts: 0,
    fitting: 0,
    unknown: 40,
  });
});

test('there is nothing to compare with until 50 more were seen before', () => {
  expect(readFeedMeter([...feed(49, 20), ...feed(50, 20)]).before).toBeUndefined();
  expect(readFeedMeter([...feed(50, 20), ...feed(50, 20)]).before).toEqual({
    posts: 50,
    fitting: 20,
  });
});

test('a drop is more than luck: 20 of 50 to 10 is one, to 13 is none', () => {
  expect(readFeedMeter([...feed(50, 20), ...feed(50, 10)]).state).toBe('dropped');
  expect(readFeedMeter([...feed(50, 20), ...feed(50, 13)]).state).toBe('steady');
});

test('a feed that gets better, or fits wholly, has not dropped', () => {
  expect(readFeedMeter([...feed(50, 10), ...feed(50, 30)]).state).toBe('steady');
  expect(readFeedMeter([...feed(50, 50), ...feed(50, 50)]).state).toBe('steady');
});

test('fewer than one in five is low, once there are 25 posts', () => {
  expect(readFeedMeter(feed(24, 2)).state).toBe('steady');
  expect(readFeedMeter(feed(25, 4)).state).toBe('low');
  expect(readFeedMeter(feed(25, 5)).state).toBe('steady');
});
