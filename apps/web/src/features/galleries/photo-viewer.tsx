import type { Photo } from '@portal/contract/gallery';
import { useInsertionEffect, useState } from 'react';
import { Lightbox, type Slide } from 'yet-another-react-lightbox';
import Captions from 'yet-another-react-lightbox/plugins/captions';
import Counter from 'yet-another-react-lightbox/plugins/counter';
import Zoom from 'yet-another-react-lightbox/plugins/zoom';
import base from 'yet-another-react-lightbox/styles.css?inline';
import captions from 'yet-another-react-lightbox/plugins/captions.css?inline';
import counter from 'yet-another-react-lightbox/plugins/counter.css?inline';
import { candidatesOf } from '../../lib/renditions.ts';
import { galleryTexts } from '../../texts/gallery.ts';
import { BrokenPhoto, PhotoPlace } from './broken-photo.tsx';
import own from './photo-viewer.css?inline';

interface PhotoViewerProps {
  photos: Photo[];
  /** Undefined while closed. */
  index: number | undefined;
  onShow: (index: number) => void;
  onClose: () => void;
}

const MOST_ZOOM = 4;
const STYLES = [base, captions, counter, own].join('\n');

/**
 * One photo on the whole screen: keyboard, swipe, zoom and the whole caption. Falls back from a missing
 * rendition to the upload, and from a missing upload to its description.
 */
export function PhotoViewer({ photos, index, onShow, onClose }: PhotoViewerProps) {
  const [broken, setBroken] = useState<ReadonlySet<string>>(new Set());
  useStyles(STYLES);
  return (
    <Lightbox
      open={index !== undefined}
      index={index ?? 0}
      close={onClose}
      slides={photos.map((photo) => slideOf(photo, broken))}
      plugins={[Captions, Counter, Zoom]}
      on={{ view: (view) => view.index !== index && index !== undefined && onShow(view.index) }}
      carousel={{
        finite: true,
        padding: 0,
        imageProps: ({ src }) => ({
          onErrorCapture: () => setBroken((addresses) => new Set(addresses).add(src)),
        }),
      }}
      render={{ slideContainer: PhotoPlace, iconError: () => <BrokenPhoto /> }}
      controller={{ closeOnPullDown: true }}
      captions={{ descriptionTextAlign: 'center', descriptionMaxLines: 1000 }}
      zoom={{ maxZoomPixelRatio: MOST_ZOOM, scrollToZoom: true }}
      labels={galleryTexts.viewer}
    />
  );
}

/** Loaded with the viewer, so that no page carries these styles before a photo is opened. */
function useStyles(css: string): void {
  useInsertionEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
    return () => {
      const others = document.adoptedStyleSheets.filter((one) => one !== sheet);
      document.adoptedStyleSheets = others;
    };
  }, [css]);
}

function slideOf({ image, credit }: Photo, broken: ReadonlySet<string>): Slide {
  const { url, width, height, alt, caption } = image;
  const copies = candidatesOf(image);
  const isWhole = copies.every((copy) => !broken.has(copy.url));
  const credited = credit === null ? [] : [galleryTexts.credit(credit)];
  const description = [...(caption === null ? [] : [caption]), ...credited].join('\n');
  return {
    ...{ src: url, width, height, alt },
    ...(isWhole && { srcSet: copies.map((copy) => ({ ...copy, src: copy.url })) }),
    ...(description !== '' && { description }),
  };
}
