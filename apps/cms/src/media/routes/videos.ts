import { renderAnswer } from '../../content/queries/rich-text-answer';
import type { PublicHandler } from '../../content/queries/public-route';
import { pageOfVisible, visibleAt } from '../../content/queries/published';
import { videoSummariesOf, type VideoRow } from '../queries/video-summaries';

interface DetailRow extends VideoRow {
  description: string | null;
  transcript: string | null;
}

export const listVideos: PublicHandler<'/videos'> = async ({ db, query }) => {
  const page = await pageOfVisible(db, 'video', query);
  const rows: VideoRow[] = await page.rows;
  return { data: await videoSummariesOf(db, rows), meta: { pagination: page.pagination } };
};

export const getVideo: PublicHandler<'/videos/{slug}'> = async ({ db, slug }) => {
  const row = await visibleAt<DetailRow>(db, 'video', slug);
  if (!row) return undefined;
  const [[summary], description] = await Promise.all([
    videoSummariesOf(db, [row]),
    renderAnswer(db, row.description ?? ''),
  ]);
  if (!summary) return undefined;
  return {
    data: {
      ...summary,
      description: description || null,
      transcript: row.transcript || null,
    },
    meta: {},
  };
};
