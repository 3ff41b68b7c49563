import type { Worker } from '../../src/platform/jobs/worker.js';
import type { Cms } from './cms.js';

/** Lets a worker of the cms look for jobs that are due; resolves when it has done them. */
export async function runDue({ strapi }: Cms, service: string): Promise<void> {
  const worker = strapi.get<Worker>(service);
  worker.wake();
  await worker.idle();
}

export const runSchedules = (cms: Cms) => runDue(cms, 'portal.scheduler');

/** Makes the times set for these items due at the same moment; their jobs run in the given order. */
export async function becomeDue(cms: Cms, ...documentIds: string[]): Promise<void> {
  const db = cms.strapi.db.connection;
  await db('schedules').whereIn('document_id', documentIds).update({ due_at: 9 });
  for (const [place, documentId] of documentIds.entries()) {
    await db('jobs').where('key', 'like', `% ${documentId}`).update({ run_at: place });
  }
  await runSchedules(cms);
}
