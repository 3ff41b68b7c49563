import fs from 'node:fs';

export interface Counts {
  passed: number;
  failed: number;
}

/** The used part of vitest's JSON report. */
interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/** The used part of Playwright's JSON report. */
interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number };
  errors: unknown[];
}

/**
 * The counts of a report file; undefined if the runner wrote none. A file that failed to load, or an error
 * outside all tests, counts as one failed test.
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

/** Adds up all checks. A failed check without a failed test counts as one. */
export function sumOutcomes(outcomes: Outcome[]): Counts {
  const sum = { passed: 0, failed: 0 };
  for (const { ok, counts } of outcomes) {
    sum.passed += counts?.passed ?? 0;
    sum.failed += counts?.failed || (ok ? 0 : 1);
  }
  return sum;
}
