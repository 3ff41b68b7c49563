import { spawn } from 'node:child_process';
import { once } from 'node:events';
import os from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';

const COMMAND = path.join(__dirname, 'rebuild-command.js');

/**
 * Writes the index anew by the command for it, in a process of its own that gives way to others: in
 * this one, visitors would wait while SQLite, which has one connection, writes. Rejects with what the
 * command says when it fails; resolves when it has ended, by `signal` too.
 */
export async function rebuildApart(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  const command = spawn(process.execPath, [COMMAND], { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = once(command, 'close');
  const stop = () => command.kill('SIGTERM');
  signal.addEventListener('abort', stop);
  try {
    const complaint = text(command.stderr);
    if (command.pid !== undefined) giveWay(command.pid);
    const [code] = await ended;
    if (code !== 0 && !signal.aborted) throw new Error(await complaint);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/** It may have ended already, or the system may not allow it. */
function giveWay(pid: number): void {
  try {
    os.setPriority(pid, os.constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    return;
  }
}
