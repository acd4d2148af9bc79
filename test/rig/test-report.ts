/** How many tests there were, by their end. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

interface UnitReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  /** Files that could not even be loaded have no tests to fail. */
  testResults?: { status: string; assertionResults: unknown[] }[];
}

interface BrowserReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors?: unknown[];
}

/** From vitest's JSON report. A file that did not load counts as one failure. */
export function parseUnitReport(text: string): Tally {
  const report = JSON.parse(text) as UnitReport;
  const broken = (report.testResults ?? []).filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests,
  };
}

/** From Playwright's JSON report. A flaky test is a failed one, and so is an error outside of tests. */
export function parseBrowserReport(text: string): Tally {
  const { stats, errors = [] } = JSON.parse(text) as BrowserReport;
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + (stats.unexpected === 0 ? errors.length : 0),
    skipped: stats.skipped,
  };
}

export function addTallies(tallies: readonly Tally[]): Tally {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of tallies) {
    sum.passed += passed;
    sum.failed += failed;
    sum.skipped += skipped;
  }
  return sum;
}
