import type { Day } from '@portal/vietnamese/days';
import type { Knex } from 'knex';
import { contentTable } from '../../content/content-types';
import { publishedRows } from '../../content/queries/published';
import { joinObsolete } from '../../content/withdrawals/obsolete';
import { wholeNumberOf, type Database } from '../../platform/database/database';
import { SHOWN, type TaskItem } from './list-tasks';

interface ReviewDue extends TaskItem {
  reviewOn: Day;
}

interface DueRow {
  document_id: string;
  title: string | null;
  review_on: Day;
  total: number | string;
}

/**
 * Published, not obsolete pages whose review date has come, latest first, and their number, by one
 * statement. It is not a read model, because a date comes without a write.
 */
export async function listReviewsDue(
  db: Database,
  documentIds: Knex.QueryBuilder,
  by: Day,
): Promise<{ count: number; items: ReviewDue[] }> {
  const pages = joinObsolete(publishedRows(db, 'page'), 'page', 't.document_id');
  const rows: DueRow[] = await pages
    .whereNull('w.at')
    .join(`${contentTable('page').table} as d`, 'd.document_id', 't.document_id')
    .where('t.review_on', '<=', by)
    .whereNull('d.published_at')
    .whereIn('d.document_id', documentIds)
    .orderBy([{ column: 't.review_on', order: 'desc' }, 't.document_id'])
    .limit(SHOWN)
    .select('t.document_id', 'd.title', 't.review_on')
    .select(db.raw('count(*) over () as total'));
  return {
    count: wholeNumberOf(rows[0]?.total),
    items: rows.map(({ document_id: documentId, title, review_on: reviewOn }) => ({
      ...{ type: 'page', documentId, title: title ?? '', reviewOn },
    })),
  };
}
