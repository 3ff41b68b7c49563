import { wholeNumberOf, type Database } from '../../platform/database/database';
import { JOBS } from '../../platform/jobs/job-table';
import { APPEAR } from './changes-read-model';

/** The instant at which the next published item will be seen; undefined if none is awaited. */
export async function nextAppearance(db: Database): Promise<Date | undefined> {
  const next = db(JOBS).where({ kind: APPEAR }).where('run_at', '>', Date.now());
  const row = await next.min({ at: 'run_at' }).first<{ at: string | number | null }>();
  return row.at === null ? undefined : new Date(wholeNumberOf(row.at));
}
