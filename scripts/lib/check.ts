import fs from 'node:fs';
import path from 'node:path';
import { REPORTS, ROOT } from './paths.ts';
import { launch } from './processes.ts';
import { say, step } from './progress.ts';
import { readCounts, type Counts, type Outcome } from './reports.ts';

const MINUTE_MS = 60_000;
/** Stops a check that hangs; on a busy machine checks take twice their usual time. */
const USUAL_LIMIT_MINUTES = 10;

export interface Check {
  title: string;
  /** Names its log; the part before the colon is its name in `--only`. */
  name: string;
  command: string;
  args: string[];
  cwd?: string;
  env?: Record<string, string>;
  /** The file into which the test runner writes its counts, if it runs tests. */
  report?: string;
  limitMinutes?: number;
}

export interface Result extends Outcome {
  title: string;
  tookMs: number;
}

/** Runs one check; its output goes to a log, and on failure to the screen too. */
export async function runCheck(check: Check): Promise<Result> {
  const { title, name, command, args, cwd = ROOT, env, report } = check;
  const { limitMinutes = USUAL_LIMIT_MINUTES } = check;
  const started = Date.now();
  if (report !== undefined) fs.rmSync(report, { force: true });
  const log = path.join(REPORTS, `${name.replace(':', '-')}.log`);
  fs.mkdirSync(path.dirname(log), { recursive: true });
  let late = false;
  let output = '';
  const run = async (): Promise<boolean> => {
    const program = launch({ command, args, cwd, env });
    const timer = setTimeout(() => {
      late = true;
      void program.stop();
    }, limitMinutes * MINUTE_MS);
    const code = await program.ended;
    clearTimeout(timer);
    output = program.output();
    return code === 0;
  };
  const ok = await step(title, run, (good) => good);
  fs.writeFileSync(log, `${output}\n`);
  const counts = report === undefined ? undefined : readCounts(report);
  if (!ok) {
    say(`\n──── ${title} không đạt ────\n${output}\n`);
    if (late) say(`${title}: quá ${limitMinutes} phút, đã dừng.\n`);
  }
  return { title, ok, counts, tookMs: Date.now() - started };
}

export function showCounts(counts: Counts | undefined): string {
  return counts === undefined ? '' : `${counts.passed} đạt, ${counts.failed} không đạt`;
}
