import type { Image } from '@portal/contract/media';
import { useState } from 'react';
import styles from './picture.module.css';

interface PictureProps {
  image: Image;
  /** How wide the layout shows it, as in the `sizes` attribute. */
  sizes: string;
  /** The leading picture of a page is fetched first; all others when they come near. */
  isLeading?: boolean;
  /** Where the text beside it says the same already. */
  isDecorative?: boolean;
}

/** A picture in the smallest rendition that suits; one that is broken leaves its text in a frame. */
export function Picture({ image, sizes, isLeading = false, isDecorative = false }: PictureProps) {
  const [isBroken, setIsBroken] = useState(false);
  const { url, width, height, renditions } = image;
  const candidates = [...renditions, { url, width, height }];
  const alt = isDecorative ? '' : image.alt;
  if (isBroken) {
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
      srcSet={candidates.map((one) => `${one.url} ${one.width}w`).join(', ')}
      sizes={sizes}
      width={width}
      height={height}
      alt={alt}
      loading={isLeading ? 'eager' : 'lazy'}
      fetchPriority={isLeading ? 'high' : 'auto'}
      decoding="async"
      onError={() => setIsBroken(true)}
    />
  );
}
