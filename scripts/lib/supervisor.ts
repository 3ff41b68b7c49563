import { setTimeout as pause } from 'node:timers/promises';
import { showDuration } from './duration.ts';
import { isStopping, type Running } from './processes.ts';
import { say } from './progress.ts';
import { lastLines, untilReady } from './ready.ts';
import type { Part } from './site.ts';
import { Trouble } from './trouble.ts';

/** A part that falls this often within the window is given up. */
export const MAX_FALLS = 5;
const WINDOW_MS = 60_000;
/** The pause doubles with every fall in the window. */
const FIRST_PAUSE_MS = 1_000;

/**
 * Restarts a part when it ends by itself, with exponential back-off. Rejects with its last lines when it
 * falls too often; never resolves.
 */
export async function keepRunning(
  part: Part,
  first: Running,
  firstPauseMs = FIRST_PAUSE_MS,
): Promise<never> {
  let program = first;
  for (let falls: number[] = []; ;) {
    const code = await program.ended;
    // Its child processes may still hold the port.
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
    // The loop reports a program that ends; this reports one that hangs.
    if (error instanceof Trouble && !program.hasEnded()) say(`! ${error.message}`);
  }
}
