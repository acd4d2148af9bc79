import { expect, test } from 'vitest';
import { addTallies, parseBrowserReport, parseUnitReport } from '#test/rig/test-report.ts';

test('a unit file that did not load counts as a failure', () => {
  const report = {
    numPassedTests: 3,
    numFailedTests: 0,
    numPendingTests: 1,
    testResults: [
      { status: 'passed', assertionResults: [{}, {}, {}, {}] },
      { status: 'failed', assertionResults: [] },
    ],
  };
  expect(parseUnitReport(JSON.stringify(report))).toEqual({ passed: 3, failed: 1, skipped: 1 });
});

test('flaky is failed, and so is an error before any test', () => {
  const stats = { expected: 5, unexpected: 1, flaky: 2, skipped: 0 };
  expect(parseBrowserReport(JSON.stringify({ stats }))).toEqual({
    passed: 5,
    failed: 3,
    skipped: 0,
  });
  const none = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
  expect(parseBrowserReport(JSON.stringify({ stats: none, errors: [{}] })).failed).toBe(1);
});

test('tallies add up', () => {
  const one = { passed: 1, failed: 2, skipped: 3 };
  expect(addTallies([one, one])).toEqual({ passed: 2, failed: 4, skipped: 6 });
  expect(addTallies([])).toEqual({ passed: 0, failed: 0, skipped: 0 });
});
