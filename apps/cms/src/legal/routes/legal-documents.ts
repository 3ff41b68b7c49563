import type { DocumentSort } from '@portal/contract/document-filters';
import { dayOf } from '@portal/vietnamese/days';
import { parseFilters } from '../queries/filters';
import { countValues, totalOf } from '../queries/facet-counts';
import { listFacets } from '../queries/facets';
import { isUnfiltered } from '../queries/matching';
import { pageOfEntries, type Order } from '../queries/result-page';
import { isPostgres, type Database } from '../../platform/database/database';
import { offsetOf, paginationOf } from '../../content/queries/paging';
import type { PublicHandler } from '../../content/queries/public-route';
import { joinedDocuments } from '../presenters/references';
import { legalSummariesOf, summaryColumns, type SummaryRow } from '../presenters/summaries';

const ORDERS: Record<DocumentSort, [column: string, direction: 'asc' | 'desc']> = {
  '-issuedOn': ['issued_on', 'desc'],
  issuedOn: ['issued_on', 'asc'],
  '-effectiveFrom': ['effective_from', 'desc'],
  number: ['number_order', 'asc'],
};

/**
 * The last column makes the order total; documents without a day of effect come last. PostgreSQL needs
 * `nulls last`; knex would generate it the wrong way round.
 */
function orderOf(db: Database, sort: DocumentSort): Order {
  const [column, order] = ORDERS[sort];
  const isNullable = column === 'effective_from';
  return [
    { column: `e.${column}`, order, ...(isNullable && isPostgres(db) && { nulls: 'last' }) },
    { column: 'e.document_id', order },
  ];
}

export const listLegalDocuments: PublicHandler<'/legal-documents'> = async ({ db, query }) => {
  const on = query.on ?? dayOf(new Date());
  const filters = await parseFilters(db, query, on);
  const counted = await countValues(db, filters);
  const total = isUnfiltered(filters) ? filters.all : totalOf(counted, filters);
  const order = orderOf(db, query.sort);
  const page = pageOfEntries(db, filters, total, {
    order,
    limit: query.pageSize,
    offset: offsetOf(query),
  });
  const [rows, facets] = await Promise.all([
    joinedDocuments(db, page, on).orderBy(order).select<SummaryRow[]>(summaryColumns),
    listFacets(db, counted, filters),
  ]);
  return {
    data: await legalSummariesOf(db, rows),
    meta: { pagination: paginationOf(query, total), on, facets },
  };
};
