import { DAY_MS } from '@portal/vietnamese/days';
import type { Core } from '@strapi/strapi';
import { enqueue } from '../../platform/jobs/enqueue';
import { startWorker, type Worker } from '../../platform/jobs/worker';
import { emptyBin } from './bin';

const KIND = 'empty-bin';
const KEY = 'daily';
const LEASE_MS = 60_000;

const EMPTYING = 'portal.empty-bin';

/** Empties the bin once a day, in only one of the processes. */
export async function emptyBinRegularly(strapi: Core.Strapi): Promise<void> {
  const db = strapi.db.connection;
  await db.transaction((trx) => enqueue(trx, { kind: KIND, key: KEY }));
  const worker = startWorker({
    ...{ db, log: strapi.log, kind: KIND, leaseMs: LEASE_MS },
    run: async () => {
      await emptyBin(db, Date.now());
      const runAt = Date.now() + DAY_MS;
      await db.transaction((trx) => enqueue(trx, { kind: KIND, key: KEY, runAt }));
    },
  });
  strapi.add(EMPTYING, worker);
}

export async function stopEmptyingBin(strapi: Core.Strapi): Promise<void> {
  if (strapi.has(EMPTYING)) await strapi.get<Worker>(EMPTYING).stop();
}
