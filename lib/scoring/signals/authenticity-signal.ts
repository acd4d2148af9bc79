export const authenticityTests = [
  'hearts-per-follower',
  'like-rate',
  'following',
  'views-per-follower',
  'engagement',
  'likes-per-view',
  'comments-per-like',
  'uniform-views',
  'repeated-comments',
] as const;
export type AuthenticityTest = (typeof authenticityTests)[number];

export interface TestResult {
  test: AuthenticityTest;
  /** `check`: deserves a look. `no-data`: could not be tested, which is no "nothing". */
  state: 'check' | 'nothing' | 'no-data';
  /** In the test's own unit (see `authenticity.ts`); absent without data. */
  value?: number;
  /** From where on it fires. */
  threshold: number;
  /** What is typical for an account of that size, where that is known. */
  typical?: number;
  /** Posts, comments or lifetime posts behind the value. */
  n?: number;
  /** Points off. */
  penalty: number;
}

/** Signals for review, never an accusation; "nothing" is no proof. */
export interface AuthenticitySignal {
  /** All nine, in the order of the list. */
  tests: TestResult[];
  /** How many of them had data. */
  tested: number;
  /** How many fired. */
  checks: number;
  /** 100 − penalties, floor 0; absent while no test had data. For sorting; never shown as a grade. */
  score?: number;
}
