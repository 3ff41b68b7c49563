import { isPostgres } from '../../src/platform/database/database.js';
import type { Cms } from './cms.js';

/** True if a request waits for what another transaction holds; on SQLite that is the only connection. */
export async function isSomebodyWaiting({ strapi }: Cms): Promise<boolean> {
  const db = strapi.db.connection;
  if (!isPostgres(db)) return db.client.pool.numPendingAcquires() > 0;
  const { rows } = await db.raw(
    "select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
  );
  return rows.length > 0;
}
