import type { ContentTypeName } from '@portal/contract/content-types';
import { dayOf } from '@portal/vietnamese/days';
import { among } from '../../platform/database/among';
import { wholeNumberOf, type Database } from '../../platform/database/database';
import { WITHDRAWALS } from './withdrawals-table';

/** Since when (milliseconds) and why an item is obsolete; null for an item that still applies. */
export interface ObsoleteColumns {
  obsolete_at: number | string | null;
  obsolete_reason: string | null;
}

export const obsoleteColumns = { obsolete_at: 'w.at', obsolete_reason: 'w.reason' };

/** Joins the obsolete mark as `w` to rows of a type; an item has at most one active mark. */
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

/** The API field `obsolete`; absent for an item that still applies. */
export function obsoleteOf({ obsolete_at: at, obsolete_reason: reason }: ObsoleteColumns) {
  if (at === null) return {};
  return { obsolete: { on: dayOf(new Date(wholeNumberOf(at))), reason: reason ?? '' } };
}

/** The API field of each obsolete item among these, by `type/documentId`. */
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
