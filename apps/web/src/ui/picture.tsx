import type { Image } from '@portal/contract/media';
import { useState } from 'react';
import { srcSetOf } from '../lib/renditions.ts';
import styles from './picture.module.css';

interface PictureProps {
  image: Image;
  /**
   * The layout width, as in the `sizes` attribute. Modern browsers determine it themselves for lazy
   * pictures.
   */
  sizes: string;
  /** The leading picture loads first; all others load lazily. */
  isLeading?: boolean;
  /** For a picture beside text that says the same: no alternative text, and the text loads first. */
  isDecorative?: boolean;
}

/** Tried in turn: the best rendition, the upload, the text alone. */
const ATTEMPTS = ['copy', 'upload', 'text'] as const;

/** A picture in the smallest suitable rendition; a broken one leaves its text in a frame. */
export function Picture({ image, sizes, isLeading = false, isDecorative = false }: PictureProps) {
  const [failures, setFailures] = useState(0);
  const attempt = ATTEMPTS[failures];
  const { url, width, height } = image;
  const alt = isDecorative ? '' : image.alt;
  if (attempt === 'text') {
    return (
      <span className={styles.frame} style={{ aspectRatio: `${width} / ${height}` }}>
        {alt}
      </span>
    );
  }
  return (
    <img
      className={styles.image}
      src={url}
      {...(attempt === 'copy' && {
        srcSet: srcSetOf(image),
        sizes: isLeading ? sizes : `auto, ${sizes}`,
      })}
      width={width}
      height={height}
      alt={alt}
      loading={isLeading ? 'eager' : 'lazy'}
      fetchPriority={isLeading ? 'high' : isDecorative ? 'low' : 'auto'}
      decoding="async"
      onError={() => setFailures(failures + 1)}
    />
  );
}
