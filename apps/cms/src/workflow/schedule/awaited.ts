import { contentTable, uidOf } from '../../content/content-types';
import { sentOnTo } from '../../content/withdrawals/sent-on-to';
import type { Decision, Taken } from '../../content/withdrawals/withdrawals';
import { instantOf, type Database } from '../../platform/database/database';
import { publicationAhead } from './schedules';

interface Awaited extends Taken {
  /** The instant in milliseconds at which it becomes visible. */
  at: number;
}

/**
 * The replacement of an item if it is still scheduled for publication; undefined if readers can already be
 * redirected, or no publication is scheduled.
 */
export async function awaitedBy(
  db: Database,
  decision: Decision | undefined,
): Promise<Awaited | undefined> {
  if (decision?.target === undefined) return undefined;
  if ((await sentOnTo(db, decision)) !== undefined) return undefined;
  const { type, documentId } = decision.target;
  const publication = await publicationAhead(db, { uid: uidOf(type), documentId });
  if (!publication) return undefined;
  return {
    type,
    documentId,
    at: Math.max(publication.dueAt, await postingOf(db, decision.target)),
  };
}

/** The posting date of a draft in milliseconds; 0 without one. */
async function postingOf(db: Database, { type, documentId }: Taken): Promise<number> {
  const { table, date } = contentTable(type);
  if (date !== 'posted_at') return 0;
  const row: { posted_at: Date | number | string } | undefined = await db(table)
    .where({ document_id: documentId })
    .whereNull('published_at')
    .whereNotNull('posted_at')
    .first('posted_at');
  return row ? instantOf(row.posted_at).getTime() : 0;
}
