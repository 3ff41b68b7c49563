import { wholeNumberOf, type Database } from '../../platform/database/database';
import { JOBS } from '../../platform/jobs/job-table';
import { APPEAR } from './changes-read-model';

/** When the next published item with a future posting date becomes visible; undefined if none waits. */
export async function nextAppearance(db: Database): Promise<Date | undefined> {
  const next = db(JOBS).where({ kind: APPEAR }).where('run_at', '>', Date.now());
  const row = await next.min({ at: 'run_at' }).first<{ at: string | number | null }>();
  return row.at === null ? undefined : new Date(wholeNumberOf(row.at));
}
