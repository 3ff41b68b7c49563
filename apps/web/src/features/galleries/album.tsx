import { lazy, Suspense, useState } from 'react';
import type { Gallery } from '../../lib/answers.ts';
import { loadCode } from '../../lib/code.ts';
import { galleryTexts } from '../../texts/gallery.ts';
import { IgnoredValues } from '../../ui/ignored-values.tsx';
import reading from '../../ui/reading.module.css';
import { RichText } from '../../ui/rich-text.tsx';
import { PhotoGrid } from './photo-grid.tsx';
import { useShownPhoto } from './use-shown-photo.ts';

const PhotoViewer = lazy(async () => ({
  default: (await loadCode(() => import('./photo-viewer.tsx'))).PhotoViewer,
}));

/** The description of an album, and its photos. */
export function Album({ gallery: { slug, description, photos } }: { gallery: Gallery }) {
  const { index, ignored, show, close } = useShownPhoto(slug, photos.length);
  const [isWanted, setIsWanted] = useState(index !== undefined);
  if (index !== undefined && !isWanted) setIsWanted(true);
  return (
    <>
      <IgnoredValues values={ignored} />
      {description !== null && (
        <div className={reading.text}>
          <RichText text={description} />
        </div>
      )}
      {photos.length === 0 ? (
        <p>{galleryTexts.noPhotos}</p>
      ) : (
        <PhotoGrid slug={slug} photos={photos} />
      )}
      {isWanted && (
        <Suspense>
          <PhotoViewer photos={photos} index={index} onShow={show} onClose={close} />
        </Suspense>
      )}
    </>
  );
}
