import type { Database } from '../../platform/database/database';
import type { Asked } from './filters';
import { fittingEntries, isFew, isUnfiltered, matchingEntries } from './matching';

export type Order = { column: string; order: 'asc' | 'desc'; nulls?: 'last' }[];

export interface Page {
  order: Order;
  limit: number;
  offset: number;
}

const COLUMNS = [
  ...['e.entry', 'e.row_id', 'e.document_id', 'e.issued_on', 'e.effective_from'],
  'e.number_order',
];

/** A scan may take this many times its expected length: the matches may lie at its end. */
const PATIENCE = 4;

/**
 * A page of `total` matching entries. With many matches a scan in list order soon finds enough; a few
 * are found first and then sorted.
 */
export function pageOfEntries(
  db: Database,
  asked: Asked,
  total: number,
  { order, limit, offset }: Page,
) {
  const toMeet = ((offset + limit) * asked.all) / total;
  // A person signs for some years only, so the matches are not spread over the list.
  const isSpread = !asked.chosen.has('signatory') || !isFew(total, asked);
  const isWalk = isUnfiltered(asked) || (isSpread && toMeet * PATIENCE < total);
  const entries = isWalk ? fittingEntries(db, asked) : foundEntries(db, asked);
  return entries.orderBy(order).limit(limit).offset(offset).select(COLUMNS);
}

function foundEntries(db: Database, asked: Asked): ReturnType<Database> {
  return db
    .withMaterialized('m', matchingEntries(db, asked))
    .from('m')
    .crossJoin(db.raw('legal_entries as e'))
    .whereRaw('e.entry = m.entry');
}
