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

/** How much longer a walk may take than it should: those that fit may lie at its far end. */
const PATIENCE = 4;

/**
 * A page of the entries that fit, of which there are so many. Of many the first ones are soon met on
 * a walk through all in their order; few are found first, then sorted.
 */
export function pageOfEntries(
  db: Database,
  asked: Asked,
  total: number,
  { order, limit, offset }: Page,
) {
  const toMeet = ((offset + limit) * asked.all) / total;
  // A person signs for some years only: what fits is not spread over all.
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
