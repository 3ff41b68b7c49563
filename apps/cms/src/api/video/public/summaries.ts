import type { VideoSummary } from '@portal/contract/video';
import type { Database } from '../../../database';
import { fileOf, imageOf } from '../../../public-api/media';
import { postedOf, type PostedRow } from '../../../public-api/posted';
import { listRelatedFiles } from '../../../public-api/related-files';

export interface VideoRow extends PostedRow {
  id: number;
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
    return {
      ...postedOf(row),
      durationSeconds: row.duration,
      poster: poster ? imageOf(poster) : null,
      file: video ? fileOf(video) : null,
      embedUrl: row.embed_url || null,
      captions: captions ? fileOf(captions) : null,
    };
  });
}
