import type { Database } from '../../platform/database/database';
import { renderAnswer } from '../../content/queries/rich-text-answer';
import type { PublicHandler } from '../../content/queries/public-route';
import {
  correctionsIn,
  correctionsOf,
  type CorrectionsColumn,
} from '../../content/queries/corrections';
import { pageOf } from '../../content/queries/paging';
import {
  allVisible,
  countVisible,
  keyOfVisible,
  readVisible,
  visibleAt,
} from '../../content/queries/published';
import { videoSummariesOf, type VideoRow } from '../queries/video-summaries';

interface DetailRow extends VideoRow {
  description: string | null;
  corrections: CorrectionsColumn;
  transcript: string | null;
}

export const listVideos: PublicHandler<'/videos'> = async ({ db, query }) => {
  const read: VideoRow[] = await readVisible(db, 'video', query);
  const total = await countVisible(db, 'video');
  const { rows, pagination } = pageOf(query, read, total, keyOfVisible);
  return { data: await videoSummariesOf(db, rows), meta: { pagination } };
};

export async function* allVideos(db: Database) {
  for await (const rows of allVisible<VideoRow>(db, 'video'))
    yield await videoSummariesOf(db, rows);
}

export const getVideo: PublicHandler<'/videos/{slug}'> = async ({ db, slug }) => {
  const row = await visibleAt<DetailRow>(db, 'video', slug, {
    corrections: correctionsOf(db, 'video', db.ref('t.id')),
  });
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
      corrections: correctionsIn(row.corrections),
    },
    meta: {},
  };
};
