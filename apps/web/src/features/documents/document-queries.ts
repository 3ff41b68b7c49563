import { legalDocumentList } from '@portal/contract/legal-document';
import { queryOptions } from '@tanstack/react-query';
import { fetchAnswer } from '../../lib/api.ts';

export function newestDocumentsQuery() {
  return queryOptions({
    queryKey: ['documents', 'newest'],
    queryFn: ({ signal }) =>
      fetchAnswer('/legal-documents', { pageSize: 4 }, legalDocumentList, { signal }),
  });
}
