import { dayOf } from '@portal/vietnamese/days';
import { parseFilters } from '../queries/filters';
import { countValues, totalOf } from '../queries/facet-counts';
import { listFacets } from '../queries/facets';
import { isUnfiltered } from '../queries/matching';
import { keyOfOrdered, orderedDocuments } from './ordered-documents';
import { limitOf, offsetOf, pageOf } from '../../content/queries/paging';
import type { PublicHandler } from '../../content/queries/public-route';
import { legalSummariesOf } from '../presenters/summaries';

export const listLegalDocuments: PublicHandler<'/legal-documents'> = async ({ db, query }) => {
  const on = query.on ?? dayOf(new Date());
  const filters = await parseFilters(db, query, on);
  const counted = await countValues(db, filters);
  const total = isUnfiltered(filters) ? filters.all : totalOf(counted, filters);
  const place = { limit: limitOf(query), offset: offsetOf(query), after: query.cursor?.after };
  const [read, facets] = await Promise.all([
    orderedDocuments({ db, filters, total, on, sort: query.sort }, place),
    listFacets(db, counted, filters),
  ]);
  const { rows, pagination } = pageOf(query, read, total, keyOfOrdered);
  return { data: await legalSummariesOf(db, rows, on), meta: { pagination, on, facets } };
};
