import { expect, test } from 'vitest';
import type {
  AuthenticitySignal,
  AuthenticityTest,
  TestResult,
} from '@/lib/scoring/signals/authenticity-signal';
import { authenticityMessages as say } from './authenticity';

const authenticityTests: AuthenticityTest[] = [
  'hearts-per-follower',
  'like-rate',
  'following',
  'views-per-follower',
  'engagement',
  'likes-per-view',
  'comments-per-like',
  'uniform-views',
  'repeated-comments',
];

function signal(states: TestResult['state'][]): AuthenticitySignal {
  const tests = authenticityTests.map((test, index) => ({
    test,
    state: states[index] ?? ('no-data' as const),
    threshold: 1,
    penalty: 0,
  }));
  return {
    tests,
    tested: tests.filter(({ state }) => state !== 'no-data').length,
    checks: tests.filter(({ state }) => state === 'check').length,
  };
}

test('nothing unusual is said with its tests, those without data, and that it is no guarantee', () => {
  const nothing = signal(['nothing', 'nothing', 'nothing', 'nothing']);
  expect(say.checkSentence(nothing)).toBe(
    'Nothing unusual in 4 tests; 5 lacked data. Not a guarantee.',
  );
  expect(say.checkFigure(nothing)).toBe('Nothing in 4 of 9 tests');
});

test('no test with data is not "nothing unusual"', () => {
  expect(say.checkSentence(signal([]))).toBe('Not known yet: no test had enough data.');
  expect(say.checkFigure(signal([]))).toBeUndefined();
});

test('what fired is counted among the tests that had data, and may have a good reason', () => {
  const found = signal(['nothing', 'check', 'nothing']);
  expect(say.checkFigure(found)).toBe('1 of 3 tests');
  expect(say.checkSentence(found)).toBe(
    'There may be a good reason. Nothing unusual in the other 2 tests; 6 lacked data.',
  );
  expect(say.checkSentence(signal(['check']))).toBe(
    'There may be a good reason. No other test had data.',
  );
});

test('a find says its figure and its n, and never what it might mean', () => {
  const find = (test: TestResult['test'], value: number, n?: number) =>
    say.findSentence({ test, state: 'check', value, threshold: 30, typical: 11.5, n, penalty: 15 });
  expect(find('like-rate', -1.15)).toBe(
    'Likes per post are 14× below what is typical for this size.',
  );
  expect(find('hearts-per-follower', 0.7)).toContain('Only 0.70 likes received per follower');
  expect(find('views-per-follower', 0.6, 8)).toBe(
    'A typical post reaches 0.6% of the followers (median of 8 posts).',
  );
  expect(find('engagement', 0.5, 5)).toBe(
    'The typical engagement is 0.5% of views (median of 5 posts).',
  );
  expect(find('following', 7_400)).toBe('Follows 7,400 accounts.');
  expect(find('repeated-comments', 42, 50)).toBe(
    '42.0% of 50 comments repeat or are emoji only (from 30.0% on; typical 11.5%).',
  );
  const all = authenticityTests.map((test) => find(test, 1, 10)).join(' ');
  expect(all).not.toMatch(/suspicious|fake|bought|fraud/i);
});

test('every test has a few plain words for a file', () => {
  expect(say.checkWord('like-rate')).toBe('likes far below size');
  expect(new Set(authenticityTests.map(say.checkWord)).size).toBe(9);
});

test('the tests are listed by what became of them', () => {
  const some = signal(['nothing', 'check']);
  expect(say.testsSentence(some, 'nothing')).toBe('Nothing unusual: likes received per follower.');
  expect(say.testsSentence(some, 'no-data')).toMatch(/^No data: accounts followed, views/);
  expect(say.testsSentence(signal([]), 'nothing')).toBeUndefined();
});
