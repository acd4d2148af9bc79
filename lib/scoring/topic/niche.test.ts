import { expect, test } from 'vitest';
import type { Learned } from '@/lib/model/learned';
import type { Post } from '@/lib/model/post';
import { rateNiche } from './niche';

let lastId = 0;
const tagged = (...hashtags: string[]): Post => ({ id: String(++lastId), observedAt: 0, hashtags });
const times = (n: number, ...hashtags: string[]) =>
  Array.from({ length: n }, () => tagged(...hashtags));

test('no posts, or none with a topic, and nothing is said', () => {
  expect(rateNiche({}, [])).toEqual({
    verdict: 'none',
    classified: 0,
    posts: 0,
    split: [],
    evidence: [],
    learnedTags: [],
    fromLabels: 0,
  });
  const signal = rateNiche({}, times(4, 'fyp'));
  expect(signal).toMatchObject({ verdict: 'none', classified: 0, posts: 4 });
  expect(signal.niche).toBeUndefined();
  expect(signal.focus).toBeUndefined();
});

test('a bio alone cannot assign a niche', () => {
  expect(
    rateNiche({ bio: 'skincare, skintok, dermatologist #skincare' }, times(3, 'fyp')).verdict,
  ).toBe('none');
});

test('one or two classified posts are a first impression', () => {
  expect(rateNiche({}, [...times(2, 'booktok'), ...times(9, 'fyp')])).toMatchObject({
    verdict: 'first-impression',
    niche: 'books',
    label: 'Books & reading',
    classified: 2,
    posts: 11,
  });
});

test('three posts of one niche are strong; posts without a topic abstain rather than dilute', () => {
  const signal = rateNiche({}, [...times(3, 'booktok'), ...times(5, 'fyp')]);
  expect(signal).toMatchObject({ verdict: 'strong', focus: 1, classified: 3, posts: 8 });
});

test.each([
  [8, 2, 'strong', 0.8],
  [7, 3, 'confident', 0.7],
  [3, 2, 'confident', 0.6],
])('%i posts of one niche and %i of another: %s', (books, gym, verdict, focus) => {
  expect(rateNiche({}, [...times(books, 'booktok'), ...times(gym, 'gymtok')])).toMatchObject({
    verdict,
    focus,
    niche: 'books',
  });
});

test('a generalist has no niche, and the split says what there is', () => {
  const signal = rateNiche({}, [
    ...times(2, 'booktok'),
    ...times(1, 'gymtok'),
    ...times(1, 'cartok'),
  ]);
  expect(signal.verdict).toBe('mixed');
  expect(signal.niche).toBeUndefined();
  expect(signal.label).toBeUndefined();
  expect(signal.split.map(({ niche, share }) => [niche, share])).toEqual([
    ['books', 0.5],
    ['fitness', 0.25],
    ['cars', 0.25],
  ]);
});

test('the bio breaks a tie between posts, and is no vote against a majority', () => {
  const bio = 'gym, workout, fitness coach #gymtok';
  const tied = [...times(1, 'booktok'), ...times(1, 'gymtok')];
  const reader = 'novels and books #booktok';
  expect(rateNiche({ bio: reader }, tied).niche).toBe('books');
  expect(rateNiche({ bio }, tied).niche).toBe('fitness');
  expect(rateNiche({ bio }, [...tied, tagged('booktok')]).niche).toBe('books');
});

test('two posts that point two ways name no niche', () => {
  const signal = rateNiche({}, [tagged('booktok'), tagged('gymtok')]);
  expect(signal.verdict).toBe('first-impression');
  expect(signal.niche).toBeUndefined();
  expect(signal.split).toHaveLength(2);
});

test('the evidence is what spoke for the top niche, strongest first', () => {
  const signal = rateNiche({}, [
    tagged('booktok', 'romantasy', 'gymtok'),
    tagged('booktok'),
    { id: '9', observedAt: 0, caption: 'my favourite novel', hashtags: ['booktok'] },
  ]);
  expect(signal.evidence).toEqual(['#booktok', '#romantasy', 'novel']);
});

test('below 80 %, a niche that few of the posts tell of is a first impression', () => {
  const told = [...times(2, 'booktok'), ...times(1, 'gymtok')];
  expect(rateNiche({}, [...told, ...times(9, 'fyp')]).verdict).toBe('confident');
  expect(rateNiche({}, [...told, ...times(10, 'fyp')])).toMatchObject({
    verdict: 'first-impression',
    niche: 'books',
  });
});

test('posts whose niche TikTok’s own labels told are counted', () => {
  const labelled = (...labels: string[]): Post => ({ ...tagged(), labels });
  const signal = rateNiche({}, [
    labelled('Nail Art'),
    labelled('Nail Art', 'Nail Art'),
    { ...tagged('booktok'), labels: ['Others'] },
  ]);
  expect(signal).toMatchObject({ niche: 'nails', fromLabels: 2 });
});

test('hashtags that this device learnt have their say, and are named', () => {
  const learned: Learned = {
    groups: [],
    tags: [
      { tag: 'shelfiesunday', niche: 'books', creators: 6 },
      { tag: 'skintok', niche: 'books', creators: 9 },
      { tag: 'gone', niche: 'no-such-niche', creators: 9 },
    ],
    madeAt: 1,
  };
  const posts = [...times(3, 'shelfiesunday'), tagged('gone')];
  expect(rateNiche({}, posts).verdict).toBe('none');
  expect(rateNiche({}, posts, learned)).toMatchObject({
    verdict: 'strong',
    niche: 'books',
    evidence: ['#shelfiesunday'],
    learnedTags: [{ tag: 'shelfiesunday', creators: 6 }],
  });
  // What the taxonomy knows is not learnt anew.
  expect(rateNiche({}, times(3, 'skintok'), learned)).toMatchObject({
    niche: 'skincare',
    learnedTags: [],
  });
});
