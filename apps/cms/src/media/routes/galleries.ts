import { pageOfVisible } from '../../content/queries/published';
import type { PublicHandler } from '../../content/queries/public-route';
import { listPhotos, photosOf } from '../queries/photos';
import { summaryOf, type GalleryRow } from '../queries/gallery-summary';

export const listGalleries: PublicHandler<'/galleries'> = async ({ db, query }) => {
  const page = await pageOfVisible(db, 'gallery', query);
  const rows: GalleryRow[] = await page.rows;
  const photos = await listPhotos(
    db,
    rows.map(({ id }) => id),
  );
  const data = rows.map((row) => {
    const own = photos.filter(({ gallery_id }) => gallery_id === row.id);
    return summaryOf(row, photosOf(own));
  });
  return { data, meta: { pagination: page.pagination } };
};
