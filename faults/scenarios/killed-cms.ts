import { setTimeout as pause } from 'node:timers/promises';
import { startCms } from '../cms.ts';
import { openDesk } from '../desk.ts';
import { startLoad } from '../load.ts';
import { emptyOutcome, type Outcome } from '../outcome.ts';
import type { Size } from '../scenario.ts';

const BETWEEN_MS = 2_000;

/** Kills the cms under load at random moments, and restarts it on what is left. */
export async function killCms({ kills }: Size): Promise<Outcome> {
  const outcome = emptyOutcome();
  const cms = await startCms();
  try {
    const load = startLoad(cms.url, await openDesk(cms.url), outcome);
    for (let kill = 0; kill < kills; kill += 1) {
      await pause(BETWEEN_MS * (0.5 + Math.random()));
      await cms.kill();
      outcome.readyAfterMs.push(await cms.startAgain());
    }
    await pause(BETWEEN_MS);
    await load.finish();
  } finally {
    await cms.stop();
  }
  return outcome;
}
