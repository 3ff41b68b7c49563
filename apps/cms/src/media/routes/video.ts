import { instantOf } from '../../platform/database/database';
import { resolveOwnLinks } from '../../content/queries/internal-links';
import { visibleAt } from '../../content/queries/published';
import type { PublicHandler } from '../../content/queries/public-route';
import { summariesOf, type VideoRow } from '../queries/video-summaries';

interface DetailRow extends VideoRow {
  description: string | null;
  transcript: string | null;
  updated_at: Date | number | string;
}

export const getVideo: PublicHandler<'/videos/{slug}'> = async ({ db, slug }) => {
  const row = await visibleAt<DetailRow>(db, 'video', slug);
  if (!row) return undefined;
  const [[summary], description] = await Promise.all([
    summariesOf(db, [row]),
    resolveOwnLinks(db, row.description ?? ''),
  ]);
  if (!summary) return undefined;
  return {
    data: {
      ...summary,
      description: description || null,
      transcript: row.transcript || null,
      updatedAt: instantOf(row.updated_at).toISOString(),
    },
    meta: {},
  };
};
