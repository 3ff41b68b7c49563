import type { VideoSummary } from '@portal/contract/video';
import type { Database } from '../../platform/database/database';
import { fileOf, imageOf } from '../../content/media-fields/media';
import { postedOf, type PostedRow } from '../../content/queries/base-fields';
import { listRelatedFiles } from '../../content/media-fields/related-files';

export interface VideoRow extends PostedRow {
  id: number;
  duration: number | null;
  embed_url: string | null;
}

/** Loads the media of all videos by one statement. */
export async function videoSummariesOf(db: Database, rows: VideoRow[]): Promise<VideoSummary[]> {
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
      ...postedOf('video', row),
      durationSeconds: row.duration,
      poster: poster ? imageOf(poster) : null,
      file: video ? fileOf(video) : null,
      embedUrl: row.embed_url || null,
      captions: captions ? fileOf(captions) : null,
    };
  });
}
