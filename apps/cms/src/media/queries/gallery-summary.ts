import type { GallerySummary, Photo } from '@portal/contract/gallery';
import { postedOf, type PostedRow } from '../../content/queries/base-fields';

export interface GalleryRow extends PostedRow {
  id: number;
}

export function summaryOf(row: GalleryRow, photos: Photo[]): GallerySummary {
  return { ...postedOf(row), photoCount: photos.length, cover: photos[0]?.image ?? null };
}
