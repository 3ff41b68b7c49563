import { pageOfVisible } from '../../content/queries/published';
import type { PublicHandler } from '../../content/queries/public-route';
import { summariesOf, type VideoRow } from '../queries/video-summaries';

export const listVideos: PublicHandler<'/videos'> = async ({ db, query }) => {
  const page = await pageOfVisible(db, 'video', query);
  const rows: VideoRow[] = await page.rows;
  return { data: await summariesOf(db, rows), meta: { pagination: page.pagination } };
};
