import { videoList } from '@portal/contract/video';
import { queryOptions } from '@tanstack/react-query';
import { fetchAnswer } from '../../lib/api.ts';

export function newestVideosQuery() {
  return queryOptions({
    queryKey: ['videos', 'newest'],
    queryFn: ({ signal }) => fetchAnswer('/videos', { pageSize: 4 }, videoList, { signal }),
  });
}
