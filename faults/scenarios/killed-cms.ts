import { setTimeout as pause } from 'node:timers/promises';
import { startCms } from '../cms.ts';
import { openDesk } from '../desk.ts';
import { startLoad } from '../load.ts';
import { emptyOutcome, type Outcome } from '../outcome.ts';
import type { Size } from '../scenario.ts';

/** The spread of the moments of a kill after an acknowledged write. */
const SPREAD_MS = 500;

/** Kills the cms under load at random moments, and restarts it on what is left. */
export async function killCms({ kills }: Size): Promise<Outcome> {
  const outcome = emptyOutcome();
  const cms = await startCms();
  try {
    const load = startLoad(cms.url, await openDesk(cms.url), outcome);
    for (let kill = 0; kill < kills; kill += 1) {
      await load.nextWrite();
      await pause(SPREAD_MS * Math.random());
      await cms.kill();
      outcome.readyAfterMs.push(await cms.startAgain());
    }
    await load.nextWrite();
    await load.finish();
  } finally {
    await cms.stop();
  }
  return outcome;
}
