import type { Photo } from '@portal/contract/gallery';
import { Link } from 'react-router';
import { photoAddress } from '../../lib/addresses.ts';
import { Picture } from '../../ui/picture.tsx';
import { OPENED_FROM_ALBUM } from './opened-from-album.ts';
import styles from './photo-grid.module.css';

interface PhotoGridProps {
  slug: string;
  photos: Photo[];
}

const ROW_REM = 16;
const NARROW_ROW_VW = 45;
/** Width to height: taller and wider photos are cut here, and whole in their large view. */
const [NARROWEST, WIDEST] = [0.5, 3];
/** The style sheet knows the ratios in these steps: the page's policy allows no styles in its HTML. */
const STEP = 0.1;

function ratioOf({ width, height }: Photo['image']): number {
  const ratio = Math.min(WIDEST, Math.max(NARROWEST, width / height));
  return Math.round(ratio / STEP) / (1 / STEP);
}

/** The photos of an album; each leads to its large view. Their shapes are known: nothing jumps. */
export function PhotoGrid({ slug, photos }: PhotoGridProps) {
  return (
    <ul className={styles.grid}>
      {photos.map(({ image }, index) => {
        const ratio = ratioOf(image);
        return (
          <li key={photoAddress(slug, index + 1)} className={styles.photo} data-ratio={ratio}>
            <figure className={styles.figure}>
              <Link
                to={photoAddress(slug, index + 1)}
                state={OPENED_FROM_ALBUM}
                preventScrollReset
                className={styles.link}
              >
                <Picture
                  image={image}
                  sizes={`(min-width: 48rem) ${Math.ceil(ratio * ROW_REM)}rem, ${Math.min(100, Math.ceil(ratio * NARROW_ROW_VW))}vw`}
                  isLeading={index === 0}
                />
              </Link>
              {image.caption !== null && (
                <figcaption className={styles.caption}>{image.caption}</figcaption>
              )}
            </figure>
          </li>
        );
      })}
    </ul>
  );
}
