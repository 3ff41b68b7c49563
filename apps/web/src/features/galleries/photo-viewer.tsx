import type { Photo } from '@portal/contract/gallery';
import { Lightbox, type Slide } from 'yet-another-react-lightbox';
import Captions from 'yet-another-react-lightbox/plugins/captions';
import Counter from 'yet-another-react-lightbox/plugins/counter';
import Zoom from 'yet-another-react-lightbox/plugins/zoom';
import 'yet-another-react-lightbox/styles.css';
import 'yet-another-react-lightbox/plugins/captions.css';
import 'yet-another-react-lightbox/plugins/counter.css';
import { candidatesOf } from '../../lib/renditions.ts';
import { galleryTexts } from '../../texts/gallery.ts';
import './photo-viewer.css';

interface PhotoViewerProps {
  photos: Photo[];
  /** Undefined while it is closed. */
  index: number | undefined;
  onShow: (index: number) => void;
  onClose: () => void;
}

const MOST_ZOOM = 4;

/** One photo over the whole screen: keyboard, swipe, zoom, and its whole caption. */
export function PhotoViewer({ photos, index, onShow, onClose }: PhotoViewerProps) {
  return (
    <Lightbox
      open={index !== undefined}
      index={index ?? 0}
      close={onClose}
      slides={photos.map(slideOf)}
      plugins={[Captions, Counter, Zoom]}
      on={{ view: (view) => view.index !== index && index !== undefined && onShow(view.index) }}
      carousel={{ finite: true, padding: 0 }}
      controller={{ closeOnPullDown: true }}
      captions={{ descriptionTextAlign: 'center', descriptionMaxLines: 1000 }}
      zoom={{ maxZoomPixelRatio: MOST_ZOOM, scrollToZoom: true }}
      labels={galleryTexts.viewer}
    />
  );
}

function slideOf({ image, credit }: Photo): Slide {
  const { url, width, height, alt, caption } = image;
  const credited = credit === null ? [] : [galleryTexts.credit(credit)];
  const description = [...(caption === null ? [] : [caption]), ...credited].join('\n');
  return {
    ...{ src: url, width, height, alt },
    srcSet: candidatesOf(image).map((one) => ({ ...one, src: one.url })),
    ...(description !== '' && { description }),
  };
}
