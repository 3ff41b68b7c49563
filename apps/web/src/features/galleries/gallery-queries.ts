import { queryOptions } from '@tanstack/react-query';
import { fetchAnswer } from '../../lib/api.ts';

const PAGE_SIZE = 12;

function listQuery(query: { page?: number; pageSize: number }) {
  return queryOptions({
    queryKey: ['galleries', 'list', query],
    queryFn: ({ signal }) => fetchAnswer('galleries', '/galleries', query, { signal }),
  });
}

export function galleryListQuery(page: number) {
  return listQuery({ page, pageSize: PAGE_SIZE });
}

export function newestGalleriesQuery() {
  return listQuery({ pageSize: 4 });
}

export function galleryQuery(slug: string) {
  return queryOptions({
    queryKey: ['galleries', 'one', slug],
    queryFn: ({ signal }) => fetchAnswer('gallery', `/galleries/${slug}`, {}, { signal }),
  });
}
