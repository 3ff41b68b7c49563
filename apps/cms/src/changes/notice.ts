import * as z from 'zod';
import { isPostgres, type Database } from '../platform/database/database';

export const CHANNEL = 'portal_changes';

const notice = z.object({ seq: z.number().optional(), revision: z.number().optional() });

/** The new sequence number and revision; each is absent if it has not changed. */
export type Notice = z.infer<typeof notice>;

/** Runs in the transaction of the changes: PostgreSQL delivers the notice at commit. */
export async function notifyOthers(trx: Database, news: Notice): Promise<void> {
  if (isPostgres(trx)) await trx.raw('select pg_notify(?, ?)', [CHANNEL, JSON.stringify(news)]);
}

/** Undefined if the notice comes from a cms of another version, in another format. */
export function parseNotice(payload: string | undefined): Notice | undefined {
  try {
    return notice.safeParse(JSON.parse(payload ?? '')).data;
  } catch {
    return undefined;
  }
}
