/** What is said about signs that deserve a look. Never a verdict: each may have a good reason. */
import type {
  AuthenticitySignal,
  AuthenticityTest,
  TestResult,
} from '@/lib/scoring/signals/authenticity-signal';
import {
  capitalised,
  fineText,
  percentText,
  plural,
  postsText,
  roundText,
  wholeText,
} from './numbers';

/** In a cell of a file, where the tests that fired stand in a row. */
const words: Record<AuthenticityTest, string> = {
  'hearts-per-follower': 'few likes per follower',
  'like-rate': 'likes far below size',
  following: 'follows very many',
  'views-per-follower': 'views far below followers',
  engagement: 'very low engagement',
  'likes-per-view': 'very many likes per view',
  'comments-per-like': 'likes without comments',
  'uniform-views': 'views nearly identical',
  'repeated-comments': 'repeated comments',
};

/** What a test looks at, in a list of tests. */
const subjects: Record<AuthenticityTest, string> = {
  'hearts-per-follower': 'likes received per follower',
  'like-rate': 'likes per post for the size',
  following: 'accounts followed',
  'views-per-follower': 'views per follower',
  engagement: 'engagement by views',
  'likes-per-view': 'likes per view',
  'comments-per-like': 'comments per like',
  'uniform-views': 'spread of views',
  'repeated-comments': 'repeated comments',
};

/** `likes far below size`: a few plain words for a test that fired. */
function checkWord(test: AuthenticityTest): string {
  return words[test];
}

/** `Nothing in 4 of 9 tests`, or `2 of 4 tests`; `undefined` while none had data. */
function checkFigure({ tests, tested, checks }: AuthenticitySignal): string | undefined {
  if (tested === 0) return undefined;
  if (checks > 0) return `${wholeText(checks)} of ${plural(tested, 'test', 'tests')}`;
  return `Nothing in ${wholeText(tested)} of ${plural(tests.length, 'test', 'tests')}`;
}

/** What "nothing" is worth, with the tests that could not be made; after finds, the same remark. */
function checkSentence({ tests, tested, checks }: AuthenticitySignal): string {
  const without = tests.length - tested;
  if (tested === 0) return 'Not known yet: no test had enough data.';
  const lacking = without === 0 ? '' : `; ${wholeText(without)} lacked data`;
  if (checks === 0) {
    return `Nothing unusual in ${plural(tested, 'test', 'tests')}${lacking}. Not a guarantee.`;
  }
  const rest = tested - checks;
  const reason = 'There may be a good reason.';
  return rest === 0
    ? `${reason} No other test had data.`
    : `${reason} Nothing unusual in the other ${rest === 1 ? 'test' : plural(rest, 'test', 'tests')}${lacking}.`;
}

/** One test that fired, in figures, to follow "Check first": `Likes per video are 14× below accounts this size.` */
function findSentence(result: TestResult): string {
  return `${capitalised(finding(result))}.`;
}

/** What was found; the bare words where the test gives no figure. */
function finding({ test, value, threshold, typical, n }: TestResult): string {
  if (value === undefined) return words[test];
  const over = n === undefined ? '' : ` (median of ${postsText(n)})`;
  switch (test) {
    case 'hearts-per-follower':
      return `only ${fineText(value)} likes received per follower over the account’s life`;
    case 'like-rate':
      return `likes per post are ${roundText(10 ** -value)}× below what is typical for this size`;
    case 'following':
      return `follows ${wholeText(value)} accounts`;
    case 'views-per-follower':
      return `a typical post reaches ${percentText(value)} of the followers${over}`;
    case 'engagement':
      return `the typical engagement is ${percentText(value)} of views${over}`;
    case 'likes-per-view':
      return `${percentText(value)} of views leave a like${over}`;
    case 'comments-per-like':
      return `${fineText(value)} comments per 100 likes${over}`;
    case 'uniform-views':
      return `the views of ${n === undefined ? 'the posts' : postsText(n)} are nearly identical`;
    case 'repeated-comments':
      return `${percentText(value)} of ${n === undefined ? 'the comments' : plural(n, 'comment', 'comments')} repeat or are emoji only (from ${percentText(threshold)} on${typical === undefined ? '' : `; typical ${percentText(typical)}`})`;
  }
}

/** The tests by what became of them, for the fold: `No data: spread of views, repeated comments.` */
function testsSentence({ tests }: AuthenticitySignal, state: 'nothing' | 'no-data') {
  const named = tests.filter((result) => result.state === state).map(({ test }) => subjects[test]);
  if (named.length === 0) return undefined;
  return `${state === 'nothing' ? 'Nothing unusual' : 'No data'}: ${named.join(', ')}.`;
}

export const authenticityMessages = {
  checkWord,
  checkFigure,
  checkSentence,
  findSentence,
  testsSentence,
};
