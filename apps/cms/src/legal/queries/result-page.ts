import type { CursorKey } from '@portal/contract/cursor';
import { rowsAfter } from '../../content/queries/paging';
import type { Database } from '../../platform/database/database';
import { joinedColumns } from '../read-model/joined-columns';
import type { Filters } from './filters';
import type { Order } from './list-order';
import { fittingEntries, isSelective, isUnfiltered, matchingEntries } from './matching';

export interface Page {
  order: Order;
  limit: number;
  offset: number;
  /** Keyset cursor: only entries after this one; a null value means the last part, without values. */
  after?: CursorKey<string | null> | undefined;
}

const COLUMNS = [
  ...joinedColumns,
  ...['document_id', 'issued_on', 'effective_from', 'number_order'],
].map((column) => `e.${column}`);

/** Safety factor for the expected length of a scan, because matches may cluster at its end. */
const SCAN_SAFETY_FACTOR = 4;

/**
 * A page of `total` matching entries. With many matches a scan in list order soon finds enough; few matches
 * are found first and then sorted.
 */
export function pageOfEntries(
  db: Database,
  filters: Filters,
  total: number,
  { order, limit, offset, after }: Page,
) {
  const toMeet = ((offset + limit) * filters.all) / total;
  // A person signs for some years only, so the matches are not spread over the list.
  const isSpread = !filters.chosen.has('signatory') || !isSelective(total, filters);
  const isWalk = isUnfiltered(filters) || (isSpread && toMeet * SCAN_SAFETY_FACTOR < total);
  const entries = isWalk ? fittingEntries(db, filters) : foundEntries(db, filters);
  if (after) keepAfter(entries, order, after);
  return entries.orderBy(order).limit(limit).offset(offset).select(COLUMNS);
}

/** Entries without a value come last. */
function keepAfter(
  entries: ReturnType<Database>,
  [first, last]: Order,
  { value, documentId }: CursorKey<string | null>,
): void {
  if (value !== null) {
    rowsAfter(entries, [first.column, last.column], first.order, { value, documentId });
    return;
  }
  entries.whereNull(first.column);
  if (documentId !== '') entries.where(last.column, '<', documentId);
}

function foundEntries(db: Database, filters: Filters): ReturnType<Database> {
  return db
    .withMaterialized('m', matchingEntries(db, filters))
    .from('m')
    .crossJoin(db.raw('legal_entries as e'))
    .whereRaw('e.entry = m.entry');
}
