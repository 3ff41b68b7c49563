import type { CursorKey } from '@portal/contract/cursor';
import type { DocumentSort } from '@portal/contract/document-filters';
import type { Day } from '@portal/vietnamese/days';
import type { Database } from '../../platform/database/database';
import { joinedDocuments } from '../presenters/references';
import { correctionColumn, summaryColumns, type SummaryRow } from '../presenters/summaries';
import type { Filters } from '../queries/filters';
import { orderOf } from '../queries/list-order';
import { pageOfEntries } from '../queries/result-page';

interface Asked {
  db: Database;
  filters: Filters;
  /** How many documents match. */
  total: number;
  sort: DocumentSort;
  on: Day;
}

interface Place {
  limit: number;
  offset: number;
  after: CursorKey<string | null> | undefined;
}

export interface OrderedRow extends SummaryRow {
  /** What the list is sorted by. */
  place: string | null;
}

export const keyOfOrdered = ({ place, document_id }: OrderedRow): CursorKey<string | null> => ({
  value: place,
  documentId: document_id,
});

/** Matching documents in order, from a place on. */
export async function orderedDocuments(
  { db, filters, total, sort, on }: Asked,
  { limit, offset, after }: Place,
): Promise<OrderedRow[]> {
  const order = orderOf(db, sort);
  const read = (from: CursorKey<string | null> | undefined, most: number) => {
    const page = pageOfEntries(db, filters, total, { order, limit: most, offset, after: from });
    return joinedDocuments(db, page, on)
      .orderBy(order)
      .select<OrderedRow[]>(...summaryColumns, { place: order[0].column })
      .select(correctionColumn(db));
  };
  const rows = await read(after, limit);
  // The comparison with a value skips documents without a value, which come last.
  if (rows.length === limit || after === undefined || after.value === null) return rows;
  return [...rows, ...(await read({ value: null, documentId: '' }, limit - rows.length))];
}
