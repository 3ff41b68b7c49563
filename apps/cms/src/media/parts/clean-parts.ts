import type { Core } from '@strapi/strapi';
import { enqueue } from '../../platform/jobs/enqueue';
import { startWorker, type Worker } from '../../platform/jobs/worker';
import { partsOf } from './part-store';
import { forgetTaken } from './taken-parts-table';

export const CLEANING_JOB = { kind: 'clean-upload-parts', key: 'hourly' };
const HOUR_MS = 3_600_000;
const LEASE_MS = 60_000;

export const CLEANING = 'portal.clean-upload-parts';

/** Removes abandoned uploads once an hour, in only one of the processes. */
export async function cleanPartsRegularly(strapi: Core.Strapi): Promise<void> {
  const db = strapi.db.connection;
  await db.transaction((trx) => enqueue(trx, CLEANING_JOB));
  const worker = startWorker({
    ...{ db, log: strapi.log, kind: CLEANING_JOB.kind, leaseMs: LEASE_MS },
    run: async () => {
      await partsOf(strapi).removeExpired();
      await forgetTaken(db);
      const runAt = Date.now() + HOUR_MS;
      await db.transaction((trx) => enqueue(trx, { ...CLEANING_JOB, runAt }));
    },
  });
  strapi.add(CLEANING, worker);
}

export async function stopCleaningParts(strapi: Core.Strapi): Promise<void> {
  if (strapi.has(CLEANING)) await strapi.get<Worker>(CLEANING).stop();
}
