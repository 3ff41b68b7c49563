import { spawn, type ChildProcess } from 'node:child_process';
import os from 'node:os';
import readline from 'node:readline';

/** The cms takes up to 20 seconds to finish its running requests. */
const GRACE_MS = 25_000;
const KEPT_LINES = 2_000;
const windows = process.platform === 'win32';

export interface Launch {
  command: string;
  args: string[];
  cwd: string;
  env?: Record<string, string> | undefined;
  onLine?: ((line: string, stream: 'stdout' | 'stderr') => void) | undefined;
  /** The program writes straight to the terminal, and no line is kept. */
  showsOutput?: boolean;
}

export interface Running {
  /** Undefined where it could not be started. */
  pid: number | undefined;
  /** The last lines that it printed. */
  output: () => string;
  /** Resolves when it has ended, with its exit code (128 + n after signal n). */
  ended: Promise<number>;
  hasEnded: () => boolean;
  /** Sends SIGTERM to its process group, and SIGKILL to survivors after 25 seconds. */
  stop: () => Promise<void>;
  /** Sends SIGKILL to its process group. */
  kill: () => Promise<void>;
}

const running = new Set<Running>();
let stopping = false;

/**
 * Starts a program in its own process group: Ctrl-C then reaches only this process, which stops the group in
 * order.
 */
export function launch({ command, args, cwd, env = {}, onLine, showsOutput }: Launch): Running {
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', showsOutput ? 'inherit' : 'pipe', showsOutput ? 'inherit' : 'pipe'],
    detached: !windows,
    shell: windows && command === 'pnpm',
  });
  const lines: string[] = [];
  for (const stream of ['stdout', 'stderr'] as const) {
    const input = child[stream];
    if (input === null) continue;
    readline.createInterface({ input }).on('line', (line) => {
      lines.push(line);
      if (lines.length > KEPT_LINES) lines.shift();
      onLine?.(line, stream);
    });
  }
  const ended = new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      resolve(code ?? 128 + (signal === null ? 0 : os.constants.signals[signal]));
    });
  });
  const self: Running = {
    pid: child.pid,
    output: () => lines.join('\n'),
    ended: ended.finally(() => running.delete(self)),
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
    stop: async () => {
      signalGroup(child, 'SIGTERM');
      const timer = setTimeout(() => signalGroup(child, 'SIGKILL'), GRACE_MS);
      await self.ended.catch(() => undefined);
      clearTimeout(timer);
    },
    kill: async () => {
      signalGroup(child, 'SIGKILL');
      await self.ended.catch(() => undefined);
    },
  };
  running.add(self);
  return self;
}

/** Once true, programs end because they are stopped, and no new ones should start. */
export function isStopping(): boolean {
  return stopping;
}

export async function stopAll(): Promise<void> {
  stopping = true;
  await Promise.all([...running].map((program) => program.stop()));
}

function signalGroup(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): void {
  if (child.pid === undefined) return;
  try {
    if (windows) child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // The group has already ended.
  }
}
