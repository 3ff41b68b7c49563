import type { Photo } from '@portal/contract/gallery';
import type { Database } from '../../platform/database/database';
import { imageOf, type FileRow } from '../../content/media-fields/media';

interface PhotoRow extends FileRow {
  gallery_id: number;
  photo_alt: string;
  photo_caption: string | null;
  photo_credit: string | null;
}

/**
 * The photos of several albums in the editors' order, by one statement. CROSS JOIN fixes the join order on
 * SQLite, which would otherwise start with the photos of all albums.
 */
export function listPhotos(db: Database, galleryIds: number[]): Promise<PhotoRow[]> {
  return db('galleries_cmps as l')
    .crossJoin(db.raw('components_gallery_photos as p'))
    .crossJoin(db.raw('files_related_mph as m'))
    .join('files as f', 'f.id', 'm.file_id')
    .whereRaw('p.id = l.cmp_id and m.related_id = p.id')
    .where('m.related_type', 'gallery.photo')
    .whereIn('l.entity_id', galleryIds)
    .where('l.field', 'photos')
    .orderBy('l.order')
    .select<PhotoRow[]>('f.*', {
      gallery_id: 'l.entity_id',
      photo_alt: 'p.alt',
      photo_caption: 'p.caption',
      photo_credit: 'p.credit',
    });
}

/**
 * Skips photos whose picture is gone. Alternative text and caption come from the album, because one
 * picture may be in several albums.
 */
export function photosOf(rows: PhotoRow[]): Photo[] {
  return rows.flatMap((row) => {
    const image = imageOf({ ...row, alternative_text: row.photo_alt, caption: row.photo_caption });
    return image ? [{ image, credit: row.photo_credit || null }] : [];
  });
}
