import type { GallerySummary, Photo } from '@portal/contract/gallery';
import { dayOf } from '@portal/vietnamese/days';
import { instantOf } from '../../../database';

export interface GalleryRow {
  id: number;
  document_id: string;
  slug: string;
  title: string;
  posted_at: Date | number | string;
}

export function summaryOf(row: GalleryRow, photos: Photo[]): GallerySummary {
  const postedAt = instantOf(row.posted_at);
  return {
    documentId: row.document_id,
    slug: row.slug,
    title: row.title,
    postedAt: postedAt.toISOString(),
    postedOn: dayOf(postedAt),
    photoCount: photos.length,
    cover: photos[0]?.image ?? null,
  };
}
