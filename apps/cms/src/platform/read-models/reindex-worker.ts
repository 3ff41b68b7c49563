import { spawn } from 'node:child_process';
import { once } from 'node:events';
import os from 'node:os';
import { text } from 'node:stream/consumers';

/**
 * Rebuilds a model by a command in a low-priority process. In this process, visitors would wait for the
 * only connection to SQLite. Rejects with the command's stderr if it fails, and with the reason of
 * `signal` if aborted.
 */
export async function reindexApart(
  command: string,
  model: string,
  signal: AbortSignal,
): Promise<void> {
  signal.throwIfAborted();
  const worker = spawn(process.execPath, [command, `--only=${model}`], {
    stdio: ['ignore', 'ignore', 'pipe'],
    // Ctrl-C signals a whole process group: the worker would look failed before we stop it.
    detached: true,
  });
  const ended = once(worker, 'close');
  const stop = () => worker.kill('SIGTERM');
  signal.addEventListener('abort', stop);
  try {
    const complaint = worker.stderr ? text(worker.stderr) : '';
    if (worker.pid !== undefined) giveWay(worker.pid);
    const [code] = await ended;
    signal.throwIfAborted();
    if (code !== 0) throw new Error(await complaint);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/** Ignores errors: the process may have ended already, or the system may forbid it. */
function giveWay(pid: number): void {
  try {
    os.setPriority(pid, os.constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    return;
  }
}
