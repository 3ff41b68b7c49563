import type { GallerySummary, Photo } from '@portal/contract/gallery';
import { postedOf, type PostedRow } from '../../content/queries/base-fields';
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
import { listPhotos, photosOf } from '../queries/photos';

interface GalleryRow extends PostedRow {
  id: number;
}

interface DetailRow extends GalleryRow {
  description: string | null;
  corrections: CorrectionsColumn;
}

export const listGalleries: PublicHandler<'/galleries'> = async ({ db, query }) => {
  const read: GalleryRow[] = await readVisible(db, 'gallery', query);
  const total = await countVisible(db, 'gallery');
  const { rows, pagination } = pageOf(query, read, total, keyOfVisible);
  return { data: await summariesOf(db, rows), meta: { pagination } };
};

export async function* allGalleries(db: Database) {
  for await (const rows of allVisible<GalleryRow>(db, 'gallery')) yield await summariesOf(db, rows);
}

async function summariesOf(db: Database, rows: GalleryRow[]): Promise<GallerySummary[]> {
  const photos = await listPhotos(
    db,
    rows.map(({ id }) => id),
  );
  const byGallery = Map.groupBy(photos, ({ gallery_id }) => gallery_id);
  return rows.map((row) => summaryOf(row, photosOf(byGallery.get(row.id) ?? [])));
}

export const getGallery: PublicHandler<'/galleries/{slug}'> = async ({ db, slug }) => {
  const row = await visibleAt<DetailRow>(db, 'gallery', slug, {
    corrections: correctionsOf(db, 'gallery', db.ref('t.id')),
  });
  if (!row) return undefined;
  const [rows, description] = await Promise.all([
    listPhotos(db, [row.id]),
    renderAnswer(db, row.description ?? ''),
  ]);
  const photos = photosOf(rows);
  return {
    data: {
      ...summaryOf(row, photos),
      description: description || null,
      photos,
      corrections: correctionsIn(row.corrections),
    },
    meta: {},
  };
};

function summaryOf(row: GalleryRow, photos: Photo[]): GallerySummary {
  return {
    ...postedOf('gallery', row),
    photoCount: photos.length,
    cover: photos[0]?.image ?? null,
  };
}
