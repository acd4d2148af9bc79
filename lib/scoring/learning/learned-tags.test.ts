import { expect, test } from 'vitest';
import { toLearnedTags } from './learned-tags';

test('a hashtag that four creators used with one niche is understood', () => {
  expect(toLearnedTags([{ tag: 'dewyclub', niches: [['skincare', 4]] }])).toEqual([
    { tag: 'dewyclub', niche: 'skincare', creators: 4 },
  ]);
});

test('three creators are coincidence', () => {
  expect(toLearnedTags([{ tag: 'dewyclub', niches: [['skincare', 3]] }])).toEqual([]);
});

test('three quarters of the creators are enough, fewer are not', () => {
  const of = (skincare: number, beauty: number) =>
    toLearnedTags([
      {
        tag: 'dewyclub',
        niches: [
          ['beauty', beauty],
          ['skincare', skincare],
        ],
      },
    ]);
  expect(of(6, 2)).toEqual([{ tag: 'dewyclub', niche: 'skincare', creators: 6 }]);
  expect(of(5, 2)).toEqual([]);
});

test('where nearly all creators seen are of one niche, a tag must be more than that', () => {
  const everywhere = (tag: string) => ({
    tag,
    niches: [
      ['skincare', 8],
      ['gaming', 2],
    ] as const,
  });
  const tags = toLearnedTags([
    ...['summer', 'new', 'love', 'monday'].map(everywhere),
    { tag: 'dewyclub', niches: [['skincare', 6]] },
  ]);
  expect(tags.map(({ tag }) => tag)).toEqual(['dewyclub']);
});

test('counts that are no counts are left out', () => {
  const bad = [Number.NaN, -4, 0, 2.5, Number.POSITIVE_INFINITY].map(
    (creators) => ['skincare', creators] as const,
  );
  expect(
    toLearnedTags([
      { tag: 'a1', niches: bad },
      { tag: 'a2', niches: [] },
      { tag: '', niches: [['skincare', 9]] },
    ]),
  ).toEqual([]);
});

test('at most a thousand are kept, those of most creators first', () => {
  const counts = Array.from({ length: 1_200 }, (_, i) => ({
    tag: `tag${i}`,
    niches: [[`niche${i % 40}`, 4 + i]] as const,
  }));
  const tags = toLearnedTags(counts);
  expect(tags).toHaveLength(1_000);
  expect(tags[0]).toEqual({ tag: 'tag1199', niche: 'niche39', creators: 1_203 });
});
