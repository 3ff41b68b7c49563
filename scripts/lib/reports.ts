import fs from 'node:fs';

export interface Counts {
  passed: number;
  failed: number;
}

/** What `vitest --reporter=json` writes, as far as it is read here. */
interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/** What Playwright's json reporter writes, as far as it is read here. */
interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number };
  errors: unknown[];
}

/**
 * The counts of a report file; undefined if the runner wrote none. A file that could not even be
 * loaded, and an error outside of all tests, each count as one failed test.
 */
export function readCounts(file: string): Counts | undefined {
  if (!fs.existsSync(file)) return undefined;
  const report: VitestReport | PlaywrightReport = JSON.parse(fs.readFileSync(file, 'utf8'));
  if ('stats' in report) {
    const { expected, flaky, unexpected } = report.stats;
    return { passed: expected + flaky, failed: unexpected + report.errors.length };
  }
  const unloadable = report.testResults.filter(({ status, assertionResults }) => {
    return status === 'failed' && assertionResults.every((test) => test.status !== 'failed');
  });
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloadable.length,
  };
}

export interface Outcome {
  ok: boolean;
  counts: Counts | undefined;
}

/** Adds up all checks. One that failed without a failed test to show for it counts as one. */
export function sumOutcomes(outcomes: Outcome[]): Counts {
  const sum = { passed: 0, failed: 0 };
  for (const { ok, counts } of outcomes) {
    sum.passed += counts?.passed ?? 0;
    sum.failed += counts?.failed || (ok ? 0 : 1);
  }
  return sum;
}
