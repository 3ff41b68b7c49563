import { setTimeout as pause } from 'node:timers/promises';
import type { Running } from './processes.ts';
import { Trouble } from './trouble.ts';

const POLL_MS = 150;
const REQUEST_MS = 3_000;
const SHOWN_LINES = 40;

export interface Awaited {
  /** Its name in messages, with a capital first letter. */
  who: string;
  readyUrl: string;
  readyWithinMs: number;
}

/** Waits for a 200; the error tells a program that died from one that hangs. */
export async function untilReady(
  { who, readyUrl, readyWithinMs }: Awaited,
  program: Running,
): Promise<void> {
  let last = 'không trả lời';
  let code: number | undefined;
  void program.ended.then(
    (ended) => (code = ended),
    () => (code = 1),
  );
  for (const deadline = Date.now() + readyWithinMs; Date.now() < deadline; await pause(POLL_MS)) {
    if (code !== undefined) {
      throw new Trouble(`${who} dừng ngay khi khởi động (mã ${code}).`, lastLines(program));
    }
    const response = await ask(readyUrl);
    if (response?.ok === true) return;
    if (response !== undefined) last = `${response.status} ${await response.text()}`;
  }
  throw new Trouble(
    `${who} không sẵn sàng sau ${Math.round(readyWithinMs / 1000)} giây (${readyUrl}: ${last.trim()}).`,
    lastLines(program),
  );
}

export function lastLines(program: Running): string {
  return program.output().split('\n').slice(-SHOWN_LINES).join('\n');
}

async function ask(url: string): Promise<Response | undefined> {
  try {
    return await fetch(url, { signal: AbortSignal.timeout(REQUEST_MS) });
  } catch {
    return undefined;
  }
}
