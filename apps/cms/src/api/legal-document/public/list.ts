import type { DocumentSort } from '@portal/contract/legal-document-query';
import { dayOf } from '@portal/vietnamese/days';
import { wholeNumberOf, type Database } from '../../../database';
import { askedOf, type Asked } from '../../../legal-index/asked';
import { countFacets } from '../../../legal-index/facets';
import { isUnfiltered, matchingEntries } from '../../../legal-index/matching';
import { offsetOf, paginationOf } from '../../../public-api/paging';
import type { PublicHandler } from '../../../public-api/route';
import { joinedDocuments } from './references';
import { summariesOf, summaryColumns, type SummaryRow } from './summaries';

type Order = { column: string; order: 'asc' | 'desc'; nulls?: 'last' }[];

const PAGE_COLUMNS = [
  'entry',
  'row_id',
  'document_id',
  'issued_on',
  'effective_from',
  'number_order',
];

/** The last column makes every order total; what has no day of effect stands last. */
const ORDERS: Record<DocumentSort, Order> = {
  '-issuedOn': orderBy('issued_on', 'desc'),
  issuedOn: orderBy('issued_on', 'asc'),
  '-effectiveFrom': orderBy('effective_from', 'desc'),
  number: orderBy('number_order', 'asc'),
};

function orderBy(column: string, order: 'asc' | 'desc'): Order {
  return [
    { column: `e.${column}`, order, ...(column === 'effective_from' && { nulls: 'last' }) },
    { column: 'e.document_id', order },
  ];
}

export const listLegalDocuments: PublicHandler<'/legal-documents'> = async ({ db, query }) => {
  const on = query.on ?? dayOf(new Date());
  const asked = await askedOf(db, query, on);
  const order = ORDERS[query.sort];
  const page = matchingEntries(db, asked)
    .orderBy(order)
    .limit(query.pageSize)
    .offset(offsetOf(query))
    .select(PAGE_COLUMNS);
  const [rows, total, facets] = await Promise.all([
    joinedDocuments(db, page, on).orderBy(order).select<SummaryRow[]>(summaryColumns),
    countMatching(db, asked),
    countFacets(db, asked),
  ]);
  return {
    data: await summariesOf(db, rows),
    meta: { pagination: paginationOf(query, total), on, facets },
  };
};

async function countMatching(db: Database, asked: Asked): Promise<number> {
  if (isUnfiltered(asked)) {
    const all = await db('legal_counts').where('facet', '').first<{ count: number } | undefined>();
    return all?.count ?? 0;
  }
  const [row] = await matchingEntries(db, asked).count<{ n: string | number }[]>({ n: '*' });
  return wholeNumberOf(row?.n);
}
