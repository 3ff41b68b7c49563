import type { ContentTypeName } from '@portal/contract/content-types';
import { dayOf } from '@portal/vietnamese/days';
import { among } from '../../platform/database/among';
import { wholeNumberOf, type Database } from '../../platform/database/database';
import { WITHDRAWALS } from './withdrawals-table';

/** Since when, and why, an item is no longer applicable; null for one that is. */
export interface ObsoleteColumns {
  obsolete_at: number | string | null;
  obsolete_reason: string | null;
}

export const obsoleteColumns = { obsolete_at: 'w.at', obsolete_reason: 'w.reason' };

/** Joins the mark, as `w`, to rows of a type; an item has at most one that holds. */
export function joinObsolete(
  rows: ReturnType<Database>,
  type: ContentTypeName,
  documentId: string,
): ReturnType<Database> {
  return rows.leftJoin(`${WITHDRAWALS} as w`, (on) =>
    on
      .on('w.document_id', documentId)
      .andOnVal('w.type', type)
      .andOnVal('w.way', 'obsolete')
      .andOnNull('w.ended_at'),
  );
}

/** A field of the API; left out of what applies. */
export function obsoleteOf({ obsolete_at: at, obsolete_reason: reason }: ObsoleteColumns) {
  if (at === null) return {};
  return { obsolete: { on: dayOf(new Date(wholeNumberOf(at))), reason: reason ?? '' } };
}

/** The same of some items, by `type/documentId`. */
export async function obsoleteAmong(
  db: Database,
  documentIds: readonly string[],
): Promise<Map<string, ReturnType<typeof obsoleteOf>>> {
  const rows: (ObsoleteColumns & { type: string; document_id: string })[] = await db(
    `${WITHDRAWALS} as w`,
  )
    .whereRaw(...among(db, 'w.document_id', documentIds))
    .where({ 'w.way': 'obsolete' })
    .whereNull('w.ended_at')
    .select('w.type', 'w.document_id', obsoleteColumns);
  return new Map(rows.map((row) => [`${row.type}/${row.document_id}`, obsoleteOf(row)]));
}
