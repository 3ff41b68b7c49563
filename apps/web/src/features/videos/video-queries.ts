import { queryOptions } from '@tanstack/react-query';
import { fetchAnswer } from '../../lib/api.ts';

const PAGE_SIZE = 12;

function listQuery(query: { page?: number; pageSize: number }) {
  return queryOptions({
    queryKey: ['videos', 'list', query],
    queryFn: ({ signal }) => fetchAnswer('videos', '/videos', query, { signal }),
  });
}

export function videoListQuery(page: number) {
  return listQuery({ page, pageSize: PAGE_SIZE });
}

export function newestVideosQuery() {
  return listQuery({ pageSize: 4 });
}

/** One more than is shown, because the video being watched may be among them. */
export function furtherVideosQuery() {
  return listQuery({ pageSize: 5 });
}

export function videoQuery(slug: string) {
  return queryOptions({
    queryKey: ['videos', 'one', slug],
    queryFn: ({ signal }) => fetchAnswer('video', `/videos/${slug}`, {}, { signal }),
  });
}
