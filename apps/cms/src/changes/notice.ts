import * as z from 'zod';
import { isPostgres, type Database } from '../platform/database/database';

export const CHANNEL = 'portal_changes';

const notice = z.object({ seq: z.number().optional(), revision: z.number().optional() });

/** What has become newer. */
export type Notice = z.infer<typeof notice>;

/** Runs in the transaction of the changes: PostgreSQL delivers the notice at commit. */
export async function notifyOthers(trx: Database, news: Notice): Promise<void> {
  if (isPostgres(trx)) await trx.raw('select pg_notify(?, ?)', [CHANNEL, JSON.stringify(news)]);
}

/** Undefined for a notice of another version of the cms. */
export function parseNotice(payload: string | undefined): Notice | undefined {
  try {
    return notice.safeParse(JSON.parse(payload ?? '')).data;
  } catch {
    return undefined;
  }
}
