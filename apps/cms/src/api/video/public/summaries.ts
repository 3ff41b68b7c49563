import type { VideoSummary } from '@portal/contract/video';
import { dayOf } from '@portal/vietnamese/days';
import { instantOf, type Database } from '../../../database';
import { fileOf, imageOf } from '../../../public-api/media';
import { listRelatedFiles } from '../../../public-api/related-files';

export interface VideoRow {
  id: number;
  document_id: string;
  slug: string;
  title: string;
  posted_at: Date | number | string;
  duration: number | null;
  embed_url: string | null;
}

/** One statement for the media of all of them. */
export async function summariesOf(db: Database, rows: VideoRow[]): Promise<VideoSummary[]> {
  const files = await listRelatedFiles(
    db,
    'api::video.video',
    rows.map(({ id }) => id),
  );
  return rows.map((row) => {
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
}
