import { useSuspenseQuery } from '@tanstack/react-query';
import { galleryTexts } from '../../texts/gallery.ts';
import { GalleryCards } from './gallery-cards.tsx';
import { newestGalleriesQuery } from './gallery-queries.ts';

/** The newest albums, each with its first photo. */
export function GalleryWidget() {
  const { data } = useSuspenseQuery(newestGalleriesQuery()).data;
  if (data.length === 0) return <p>{galleryTexts.empty}</p>;
  return <GalleryCards galleries={data} headingLevel={3} />;
}
