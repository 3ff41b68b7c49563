import type { CursorKey } from '@portal/contract/cursor';
import type { LegalDocumentsQuery } from '@portal/contract/legal-document-query';
import { dayOf, type Day } from '@portal/vietnamese/days';
import type { Database } from '../../platform/database/database';
import { parseFilters, type Filters } from '../queries/filters';
import { countValues, totalOf } from '../queries/facet-counts';
import { listFacets } from '../queries/facets';
import { isUnfiltered } from '../queries/matching';
import { orderOf } from '../queries/list-order';
import { pageOfEntries } from '../queries/result-page';
import { limitOf, offsetOf, pageOf } from '../../content/queries/paging';
import type { PublicHandler } from '../../content/queries/public-route';
import { joinedDocuments } from '../presenters/references';
import { legalSummariesOf, summaryColumns, type SummaryRow } from '../presenters/summaries';

export const listLegalDocuments: PublicHandler<'/legal-documents'> = async ({ db, query }) => {
  const on = query.on ?? dayOf(new Date());
  const filters = await parseFilters(db, query, on);
  const counted = await countValues(db, filters);
  const total = isUnfiltered(filters) ? filters.all : totalOf(counted, filters);
  const [read, facets] = await Promise.all([
    readPage({ db, filters, total, query, on }),
    listFacets(db, counted, filters),
  ]);
  const { rows, pagination } = pageOf(query, read, total, keyOf);
  return { data: await legalSummariesOf(db, rows), meta: { pagination, on, facets } };
};

interface Asked {
  db: Database;
  filters: Filters;
  total: number;
  query: LegalDocumentsQuery;
  on: Day;
}

interface OrderedRow extends SummaryRow {
  /** What the list is sorted by. */
  place: string | null;
}

const keyOf = ({ place, document_id }: OrderedRow): CursorKey<string | null> => ({
  value: place,
  documentId: document_id,
});

/** The documents of a page, and one more if there is one. */
async function readPage({ db, filters, total, query, on }: Asked): Promise<OrderedRow[]> {
  const order = orderOf(db, query.sort);
  const read = (after: CursorKey<string | null> | undefined, limit: number) => {
    const page = pageOfEntries(db, filters, total, {
      ...{ order, limit, after },
      offset: offsetOf(query),
    });
    return joinedDocuments(db, page, on)
      .orderBy(order)
      .select<OrderedRow[]>(...summaryColumns, { place: order[0].column });
  };
  const after = query.cursor?.after;
  const limit = limitOf(query);
  const rows = await read(after, limit);
  // A comparison with a value leaves out the documents without one, which come last.
  if (rows.length === limit || after === undefined || after.value === null) return rows;
  return [...rows, ...(await read({ value: null, documentId: '' }, limit - rows.length))];
}
