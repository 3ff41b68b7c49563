import type { VideoSummary } from '@portal/contract/video';
import { dayOf } from '@portal/vietnamese/days';
import { instantOf } from '../../../database';
import { fileOf, imageOf } from '../../../public-api/media';
import { pageOfPublished } from '../../../public-api/published';
import { listRelatedFiles } from '../../../public-api/related-files';
import type { PublicHandler } from '../../../public-api/route';

interface VideoRow {
  id: number;
  document_id: string;
  slug: string;
  title: string;
  posted_at: Date | number | string;
  duration: number | null;
  embed_url: string | null;
}

export const listVideos: PublicHandler<'/videos'> = async ({ db, query }) => {
  const page = await pageOfPublished(db, 'videos', 'posted_at', query);
  const rows: VideoRow[] = await page.rows;
  const files = await listRelatedFiles(
    db,
    'api::video.video',
    rows.map(({ id }) => id),
  );
  const data = rows.map((row): VideoSummary => {
    const own = (field: string) =>
      files.find((file) => file.related_id === row.id && file.field === field);
    const [poster, video, captions] = [own('poster'), own('file'), own('captions')];
    const postedAt = instantOf(row.posted_at);
    return {
      documentId: row.document_id,
      slug: row.slug,
      title: row.title,
      postedAt: postedAt.toISOString(),
      postedOn: dayOf(postedAt),
      durationSeconds: row.duration,
      poster: poster ? imageOf(poster) : null,
      file: video ? fileOf(video) : null,
      embedUrl: row.embed_url || null,
      captions: captions ? fileOf(captions) : null,
    };
  });
  return { data, meta: { pagination: page.pagination } };
};
