import type { Image } from '@portal/contract/media';
import { useState } from 'react';
import { srcSetOf } from '../lib/renditions.ts';
import styles from './picture.module.css';

interface PictureProps {
  image: Image;
  /**
   * How wide the layout shows it, as in the `sizes` attribute. Browsers of today see it by
   * themselves for a picture that waits.
   */
  sizes: string;
  /** The leading picture of a page is fetched first; all others when they come near. */
  isLeading?: boolean;
  /** Where the text beside it says the same already: what makes that text readable is fetched first. */
  isDecorative?: boolean;
}

/** What is tried in turn: the lightest copy that suits, the upload, the text alone. */
const ATTEMPTS = ['copy', 'upload', 'text'] as const;

/** A picture in the smallest rendition that suits; one that is broken leaves its text in a frame. */
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
