import { setTimeout as pause } from 'node:timers/promises';
import { showDuration } from './duration.ts';
import { isStopping, type Running } from './processes.ts';
import { say } from './progress.ts';
import { lastLines, untilReady } from './ready.ts';
import type { Part } from './site.ts';
import { Trouble } from './trouble.ts';

/** So many falls within the window, and the part is given up. */
export const MAX_FALLS = 5;
const WINDOW_MS = 60_000;
/** Doubles with every fall in the window. */
const FIRST_PAUSE_MS = 1_000;

/**
 * Starts a part again when it ends by itself, after a pause that grows. Rejects with its last lines
 * when it falls over too often; never resolves.
 */
export async function keepRunning(
  part: Part,
  first: Running,
  firstPauseMs = FIRST_PAUSE_MS,
): Promise<never> {
  let program = first;
  for (let falls: number[] = []; ;) {
    const code = await program.ended;
    // What it had started may hold its port.
    await program.stop();
    if (isStopping()) return await new Promise<never>(() => undefined);
    const now = Date.now();
    falls = [...falls.filter((at) => at > now - WINDOW_MS), now];
    if (falls.length >= MAX_FALLS) {
      throw new Trouble(
        `${part.who} đã dừng bất ngờ ${MAX_FALLS} lần trong một phút (lần cuối: mã ${code}). Hãy xem các dòng trên.`,
        lastLines(program),
      );
    }
    const pauseMs = firstPauseMs * 2 ** (falls.length - 1);
    say(
      `! ${part.who} đã dừng bất ngờ (mã ${code}); khởi động lại sau ${showDuration(pauseMs)} (lần ${falls.length} trong một phút).`,
    );
    await pause(pauseMs);
    if (isStopping()) continue;
    program = part.launch();
    void tellWhenReady(part, program);
  }
}

async function tellWhenReady(part: Part, program: Running): Promise<void> {
  const started = Date.now();
  try {
    await untilReady(part, program);
    say(`✓ ${part.who} đã chạy lại (${showDuration(Date.now() - started)}).`);
  } catch (error) {
    // A program that ends is told of by the loop; one that hangs is told of here.
    if (error instanceof Trouble && !program.hasEnded()) say(`! ${error.message}`);
  }
}
