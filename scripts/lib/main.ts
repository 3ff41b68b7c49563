import os from 'node:os';
import { onParentGone } from '../bootstrap/parent-gone.mjs';
import { stopAll } from './processes.ts';
import { Trouble } from './trouble.ts';

const DISK_FULL = 'Ổ đĩa đã đầy: hãy giải phóng ít nhất 3 GB rồi chạy lại.';

/**
 * Runs a command. However it ends (return, error, Ctrl-C, SIGTERM), all programs that it started are stopped
 * first.
 */
export async function main(command: () => Promise<number>): Promise<void> {
  let stopping = false;
  const stopOn = async (signal: NodeJS.Signals) => {
    if (stopping) return;
    stopping = true;
    await stopAll();
    process.exit(128 + os.constants.signals[signal]);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => void stopOn(signal));
  }
  onParentGone(() => void stopOn('SIGHUP'));
  let code = 1;
  try {
    code = await command();
  } catch (error) {
    // Errors during the stop follow from the stop itself.
    if (!stopping) report(error);
  }
  if (stopping) return;
  await stopAll();
  process.exit(code);
}

function report(error: unknown): void {
  if (error instanceof Trouble) {
    if (error.details !== '') console.error(`\n${error.details}`);
    console.error(`\n${error.message}`);
  } else if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') {
    console.error(`\n${DISK_FULL}`);
  } else {
    console.error(error);
  }
}
