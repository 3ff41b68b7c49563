import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readCounts, sumOutcomes } from './reports.ts';

function reportWith(content: unknown): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'portal-report-'));
  onTestFinished(() => fs.rmSync(folder, { recursive: true }));
  const file = path.join(folder, 'report.json');
  fs.writeFileSync(file, JSON.stringify(content));
  return file;
}

test('vitest: a file that could not be loaded counts as one failed test', () => {
  const file = reportWith({
    numPassedTests: 7,
    numFailedTests: 1,
    testResults: [
      { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] },
      { status: 'failed', assertionResults: [] },
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
    ],
  });
  expect(readCounts(file)).toEqual({ passed: 7, failed: 2 });
});

test('Playwright: what passed at the second try has passed', () => {
  const stats = { expected: 5, flaky: 1, unexpected: 2, skipped: 1 };
  expect(readCounts(reportWith({ stats, errors: [{}] }))).toEqual({ passed: 6, failed: 3 });
});

test('no report, no counts', () => {
  expect(readCounts('/nowhere/report.json')).toBeUndefined();
});

test('a check that failed without a failed test counts as one', () => {
  const outcomes = [
    { ok: true, counts: { passed: 3, failed: 0 } },
    { ok: false, counts: { passed: 2, failed: 4 } },
    { ok: false, counts: { passed: 1, failed: 0 } },
    { ok: false, counts: undefined },
    { ok: true, counts: undefined },
  ];
  expect(sumOutcomes(outcomes)).toEqual({ passed: 6, failed: 6 });
});
