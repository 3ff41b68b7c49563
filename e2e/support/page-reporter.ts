import { readFileSync } from 'node:fs';
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

const MOST_LINES = 60;

/** Prints the page of each failed journey at the end, because a remote run leaves only its log. */
export default class PageReporter implements Reporter {
  #seen: string[] = [];

  onTestEnd(test: TestCase, { status, attachments }: TestResult): void {
    if (status === test.expectedStatus) return;
    const contexts = attachments.filter(({ name }) => name === 'error-context');
    for (const { path, body } of contexts) {
      const text = body?.toString() ?? (path === undefined ? '' : readFileSync(path, 'utf8'));
      this.#seen.push(`  What the page showed: ${test.title}`, ...linesIn(text), '');
    }
  }

  onEnd(): void {
    if (this.#seen.length > 0) console.log(['', ...this.#seen].join('\n'));
  }

  printsToStdio(): boolean {
    return true;
  }
}

/** The lines of the snapshot with names or values. */
function linesIn(context: string): string[] {
  const [, snapshot = ''] = /```yaml\n(.*?)\n```/s.exec(context) ?? [];
  const telling = snapshot
    .split('\n')
    .filter((line) => /"|: \S/.test(line) && !/\/url:/.test(line));
  return telling.slice(0, MOST_LINES).map((line) => `    ${line.trim().slice(0, 120)}`);
}
