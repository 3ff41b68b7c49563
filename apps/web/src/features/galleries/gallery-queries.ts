import { galleryList } from '@portal/contract/gallery';
import { queryOptions } from '@tanstack/react-query';
import { fetchAnswer } from '../../lib/api.ts';

export function newestGalleriesQuery() {
  return queryOptions({
    queryKey: ['galleries', 'newest'],
    queryFn: ({ signal }) => fetchAnswer('/galleries', { pageSize: 4 }, galleryList, { signal }),
  });
}
