import { instantOf } from '../../platform/database/database';
import { resolveOwnLinks } from '../../content/queries/internal-links';
import { visibleAt } from '../../content/queries/published';
import type { PublicHandler } from '../../content/queries/public-route';
import { listPhotos, photosOf } from '../queries/photos';
import { summaryOf, type GalleryRow } from '../queries/gallery-summary';

interface DetailRow extends GalleryRow {
  description: string | null;
  updated_at: Date | number | string;
}

export const getGallery: PublicHandler<'/galleries/{slug}'> = async ({ db, slug }) => {
  const row = await visibleAt<DetailRow>(db, 'gallery', slug);
  if (!row) return undefined;
  const [rows, description] = await Promise.all([
    listPhotos(db, [row.id]),
    resolveOwnLinks(db, row.description ?? ''),
  ]);
  const photos = photosOf(rows);
  return {
    data: {
      ...summaryOf(row, photos),
      description: description || null,
      photos,
      updatedAt: instantOf(row.updated_at).toISOString(),
    },
    meta: {},
  };
};
