import { expect, test } from 'vitest';
import { viewsMessages as say } from './views';

const views = { n: 6, median: 18_200, low: 5_400, high: 61_400 };

test('an outlook is a range with its median and n', () => {
  expect(say.viewsSentence(views)).toBe(
    'One more ordinary post probably gets 5,400–61K views (an 80% range; median 18.2K of 6 posts).',
  );
});

test('one post is said to be one, none is no outlook, and a median of 0 is not a range', () => {
  expect(say.viewsSentence({ ...views, n: 1 })).toBe(
    'One post with 18.2K views: another may get 5,400–61K. One post says little.',
  );
  expect(say.viewsSentence({ n: 0 })).toMatch(/^Not known yet/);
  expect(say.viewsSentence({ n: 3, median: 0 })).toBe('No outlook: median 0 views over 3 posts.');
  expect(say.viewsFigure({ n: 3, median: 0 })).toBeUndefined();
});

test('viral posts are counted among the posts, and too few posts tell nothing', () => {
  expect(
    say.viralSentence({
      ...views,
      viral: { count: 2, n: 14, sharePct: 14.3, postIds: ['1', '2'] },
    }),
  ).toMatch(/^2 of 14 posts \(14%\) went over 5 times their median/);
  expect(
    say.viralSentence({ ...views, viral: { count: 0, n: 14, sharePct: 0, postIds: [] } }),
  ).toBe('None of 14 posts went over 5 times their median.');
  expect(say.viralSentence({ ...views, n: 3 })).toBe('Too few posts to tell viral ones: 3 of 5.');
  expect(say.viralSentence({ n: 0 })).toBeUndefined();
});

test('views by followers are percent, or times, and nothing without followers', () => {
  expect(say.reachSentence({ ...views, perFollower: 0.35 })).toBe(
    'Median views are 35% of the follower count.',
  );
  expect(say.reachSentence({ ...views, perFollower: 0.006 })).toContain('0.6% of');
  expect(say.reachSentence({ ...views, perFollower: 3.1 })).toContain('3.1× the follower count');
  expect(say.reachSentence(views)).toBeUndefined();
});
