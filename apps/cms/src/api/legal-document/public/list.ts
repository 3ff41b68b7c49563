import type { DocumentSort } from '@portal/contract/legal-document-query';
import { dayOf } from '@portal/vietnamese/days';
import { askedOf } from '../../../legal-index/asked';
import { countValues, totalOf } from '../../../legal-index/counting';
import { listFacets } from '../../../legal-index/facets';
import { isUnfiltered } from '../../../legal-index/matching';
import { pageOfEntries, type Page } from '../../../legal-index/page';
import { offsetOf, paginationOf } from '../../../public-api/paging';
import type { PublicHandler } from '../../../public-api/route';
import { joinedDocuments } from './references';
import { summariesOf, summaryColumns, type SummaryRow } from './summaries';

/** The last column makes every order total; what has no day of effect stands last. */
const ORDERS: Record<DocumentSort, Page['order']> = {
  '-issuedOn': orderBy('issued_on', 'desc'),
  issuedOn: orderBy('issued_on', 'asc'),
  '-effectiveFrom': orderBy('effective_from', 'desc'),
  number: orderBy('number_order', 'asc'),
};

function orderBy(column: string, order: 'asc' | 'desc'): Page['order'] {
  return [
    { column: `e.${column}`, order, ...(column === 'effective_from' && { nulls: 'last' }) },
    { column: 'e.document_id', order },
  ];
}

export const listLegalDocuments: PublicHandler<'/legal-documents'> = async ({ db, query }) => {
  const on = query.on ?? dayOf(new Date());
  const asked = await askedOf(db, query, on);
  const counted = await countValues(db, asked);
  const total = isUnfiltered(asked) ? asked.all : totalOf(counted, asked);
  const order = ORDERS[query.sort];
  const page = pageOfEntries(db, asked, total, {
    order,
    limit: query.pageSize,
    offset: offsetOf(query),
  });
  const [rows, facets] = await Promise.all([
    joinedDocuments(db, page, on).orderBy(order).select<SummaryRow[]>(summaryColumns),
    listFacets(db, counted, asked),
  ]);
  return {
    data: await summariesOf(db, rows),
    meta: { pagination: paginationOf(query, total), on, facets },
  };
};
