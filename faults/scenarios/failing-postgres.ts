import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { startOwnPostgres, type OwnPostgres } from '../../scripts/postgres.ts';
import { startCms, type FaultyCms } from '../cms.ts';
import { openDesk } from '../desk.ts';
import { startLoad } from '../load.ts';
import { emptyOutcome, type Outcome } from '../outcome.ts';
import { untilTrue } from '../until-true.ts';
import type { Size } from '../scenario.ts';

const BETWEEN_MS = 2_000;
const DOWN_MS = 1_000;

/** Kills PostgreSQL under load; the cms must survive and work again soon after. */
export function killPostgres({ kills }: Size): Promise<Outcome> {
  return underLoad(async (postgres, cms, outcome) => {
    for (let kill = 0; kill < kills; kill += 1) {
      await pause(BETWEEN_MS * (0.5 + Math.random()));
      await postgres.kill();
      await pause(DOWN_MS);
      await postgres.startAgain();
      outcome.readyAfterMs.push(await untilTrue(() => cms.isReady()));
    }
  });
}

/** The server ends all connections, idle and busy, as in a failover or by an administrator. */
export function endConnections({ kills }: Size): Promise<Outcome> {
  return underLoad(async (postgres, cms, outcome) => {
    const client = new pg.Client({ connectionString: postgres.url });
    await client.connect();
    for (let round = 0; round < kills; round += 1) {
      await pause(BETWEEN_MS * (0.5 + Math.random()));
      await client.query(
        'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid()',
      );
      outcome.readyAfterMs.push(await untilTrue(() => cms.isReady()));
    }
    await client.end();
  });
}

async function underLoad(
  harm: (postgres: OwnPostgres, cms: FaultyCms, outcome: Outcome) => Promise<void>,
): Promise<Outcome> {
  const outcome = emptyOutcome();
  const postgres = await startOwnPostgres();
  try {
    const cms = await startCms({ DATABASE_URL: postgres.url });
    try {
      const load = startLoad(cms.url, await openDesk(cms.url), outcome);
      await harm(postgres, cms, outcome);
      await pause(BETWEEN_MS);
      if (cms.running().hasEnded()) {
        outcome.broken.push('cms đã dừng vì cơ sở dữ liệu dừng');
        await cms.startAgain();
      }
      await load.finish();
    } finally {
      await cms.stop();
    }
  } finally {
    await postgres.stop();
  }
  return outcome;
}
