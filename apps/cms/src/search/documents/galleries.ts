import { plainTextOf } from '@portal/rich-text/render/render-text';
import type { Database } from '../../platform/database/database';
import type { PostedRow } from '../../content/queries/base-fields';
import { publishedRows } from '../../content/queries/published';
import { linesOf, postedDocument, type SearchDocument } from './search-document';

interface GalleryRow extends PostedRow {
  id: number;
  description: string | null;
}

interface PhotoRow {
  gallery: number;
  alt: string | null;
  caption: string | null;
}

export async function loadGalleries(
  db: Database,
  ids: readonly string[],
): Promise<SearchDocument[]> {
  const rows = await publishedRows(db, 'gallery')
    .whereIn('document_id', ids)
    .select<GalleryRow[]>(
      ...['id', 'document_id', 'slug', 'title', 'description', 'posted_at', 'updated_at'],
    );
  const photos = await listPhotoTexts(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => {
    const own = photos.filter(({ gallery }) => gallery === row.id);
    const words = new Set(own.flatMap(({ alt, caption }) => [caption, alt]));
    return postedDocument('gallery', row, linesOf([plainTextOf(row.description ?? ''), ...words]));
  });
}

function listPhotoTexts(db: Database, ids: number[]): Promise<PhotoRow[]> {
  return db('galleries_cmps as l')
    .join('components_gallery_photos as p', 'p.id', 'l.cmp_id')
    .whereIn('l.entity_id', ids)
    .where('l.field', 'photos')
    .orderBy('l.order')
    .select<PhotoRow[]>('p.alt', 'p.caption', { gallery: 'l.entity_id' });
}
