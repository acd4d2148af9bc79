import { expect, test } from 'vitest';
import { inventCollaboration, inventedWorld, inventListed } from './invented-report';
import { toResults } from './report-results';

const full = { plays: 48_200, likes: 3_900, comments: 120, shares: 210 };
const results = (...collaborations: ReturnType<typeof inventCollaboration>[]) =>
  toResults(
    [
      inventListed('nobody'),
      ...collaborations.map((collaboration, index) =>
        inventListed(`h${index}`, { facts: { collaboration } }),
      ),
    ],
    inventedWorld.toPostUrl,
  );

test('the latest reading of each post counts, with its day, and the sums of all', () => {
  const found = results(inventCollaboration({}, [full, full]), inventCollaboration({}, [full]));
  expect(found?.rows).toMatchObject([
    { handle: 'h0', views: '96,400', engagements: '8,460', readOn: '26 Nov 2026' },
    { handle: 'h1', views: '48,200', engagements: '4,230' },
  ]);
  expect(found?.rows[0]?.posts[0]).toEqual({
    url: 'https://www.tiktok.com/@h0/video/1',
    day: 'Post of 18 Nov 2026',
  });
  expect(found?.total).toMatchObject({ posts: '3 posts', views: '144,600', engagements: '12,690' });
});

test('a figure that is not known is no 0, and the sum says of how many it is', () => {
  const found = results(inventCollaboration({}, [full, { likes: 10, comments: 1, shares: 1 }]));
  expect(found?.rows[0]?.views).toBe('48,200 (1 of 2 posts)');
  expect(found?.rows[0]?.engagements).toBe('4,242');
});

test('a post with no reading that tells anything is as it was observed last', () => {
  const collaboration = inventCollaboration({}, [{}]);
  collaboration.posts = collaboration.posts.map((each) => ({
    ...each,
    readings: [],
    post: { ...each.post, plays: 700, likes: 7 },
  }));
  const found = results(collaboration);
  expect(found?.rows[0]).toMatchObject({
    views: '700',
    engagements: 'unknown',
    readOn: '27 Nov 2026',
  });
});

test('rejected posts are none, and without a post there is no table', () => {
  const rejected = inventCollaboration({}, [full]);
  rejected.posts = rejected.posts.map((post) => ({ ...post, isRejected: true }));
  expect(results(rejected)).toBeUndefined();
  expect(results()).toBeUndefined();
});
