import { dayOf } from '@portal/vietnamese/days';
import { parseFilters } from '../queries/filters';
import { countValues, totalOf } from '../queries/facet-counts';
import { listFacets } from '../queries/facets';
import { isUnfiltered } from '../queries/matching';
import { orderOf } from '../queries/list-order';
import { pageOfEntries } from '../queries/result-page';
import { offsetOf, paginationOf } from '../../content/queries/paging';
import type { PublicHandler } from '../../content/queries/public-route';
import { joinedDocuments } from '../presenters/references';
import { legalSummariesOf, summaryColumns, type SummaryRow } from '../presenters/summaries';

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
