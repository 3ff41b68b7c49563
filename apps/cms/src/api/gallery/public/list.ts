import type { GallerySummary } from '@portal/contract/gallery';
import { dayOf } from '@portal/vietnamese/days';
import { instantOf, type Database } from '../../../database';
import { imageOf, type FileRow } from '../../../public-api/media';
import { pageOfPublished } from '../../../public-api/published';
import type { PublicHandler } from '../../../public-api/route';

interface GalleryRow {
  id: number;
  document_id: string;
  slug: string;
  title: string;
  posted_at: Date | number | string;
}

interface PhotoRow extends FileRow {
  gallery_id: number;
  photo_alt: string;
  photo_caption: string | null;
}

export const listGalleries: PublicHandler<'/galleries'> = async ({ db, query }) => {
  const page = await pageOfPublished(db, 'galleries', 'posted_at', query);
  const rows: GalleryRow[] = await page.rows;
  const photos = await listPhotos(
    db,
    rows.map(({ id }) => id),
  );
  const data = rows.map((row): GallerySummary => {
    const own = photos.filter((photo) => photo.gallery_id === row.id);
    const [first] = own;
    const postedAt = instantOf(row.posted_at);
    return {
      documentId: row.document_id,
      slug: row.slug,
      title: row.title,
      postedAt: postedAt.toISOString(),
      postedOn: dayOf(postedAt),
      photoCount: own.length,
      cover: first
        ? imageOf({ ...first, alternative_text: first.photo_alt, caption: first.photo_caption })
        : null,
    };
  });
  return { data, meta: { pagination: page.pagination } };
};

function listPhotos(db: Database, galleryIds: number[]): Promise<PhotoRow[]> {
  return db('galleries_cmps as l')
    .join('components_gallery_photos as p', 'p.id', 'l.cmp_id')
    .join('files_related_mph as m', (on) =>
      on.on('m.related_id', 'p.id').andOnVal('m.related_type', 'gallery.photo'),
    )
    .join('files as f', 'f.id', 'm.file_id')
    .whereIn('l.entity_id', galleryIds)
    .where('l.field', 'photos')
    .orderBy('l.order')
    .select<PhotoRow[]>('f.*', {
      gallery_id: 'l.entity_id',
      photo_alt: 'p.alt',
      photo_caption: 'p.caption',
    });
}
