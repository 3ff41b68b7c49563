import { startCms } from '../cms.ts';
import { openDesk } from '../desk.ts';
import { startLoad } from '../load.ts';
import { emptyOutcome, type Outcome } from '../outcome.ts';
import type { Size } from '../scenario.ts';

/** SIGTERM under load: running requests get their answers, and no acknowledged write is lost. */
export async function stopCms({ kills }: Size): Promise<Outcome> {
  const outcome = emptyOutcome();
  const cms = await startCms();
  try {
    const load = startLoad(cms.url, await openDesk(cms.url), outcome);
    for (let stop = 0; stop < Math.ceil(kills / 2); stop += 1) {
      await load.nextWrite();
      await cms.running().stop();
      const code = await cms.running().ended;
      if (code !== 0) outcome.broken.push(`cms kết thúc với mã ${code} sau SIGTERM`);
      outcome.readyAfterMs.push(await cms.startAgain());
    }
    await load.nextWrite();
    await load.finish();
  } finally {
    await cms.stop();
  }
  return outcome;
}
