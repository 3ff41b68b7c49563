import type { DocumentSort } from '@portal/contract/document-filters';
import { isPostgres, type Database } from '../../platform/database/database';

interface Part {
  column: string;
  order: 'asc' | 'desc';
  nulls?: 'last';
}
export type Order = [first: Part, last: Part];

const ORDERS: Record<DocumentSort, [column: string, direction: 'asc' | 'desc']> = {
  '-issuedOn': ['issued_on', 'desc'],
  issuedOn: ['issued_on', 'asc'],
  '-effectiveFrom': ['effective_from', 'desc'],
  number: ['number_order', 'asc'],
};

/**
 * The last column makes the order total; documents without a day of effect come last. Only PostgreSQL needs
 * `nulls last`: SQLite sorts nulls last in descending order, and knex would write wrong SQL for it.
 */
export function orderOf(db: Database, sort: DocumentSort): Order {
  const [column, order] = ORDERS[sort];
  const isNullable = column === 'effective_from';
  return [
    { column: `e.${column}`, order, ...(isNullable && isPostgres(db) && { nulls: 'last' }) },
    { column: 'e.document_id', order },
  ];
}
