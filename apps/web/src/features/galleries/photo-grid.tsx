import type { Photo } from '@portal/contract/gallery';
import { Link } from 'react-router';
import { photoAddress } from '../../lib/addresses.ts';
import { galleryTexts } from '../../texts/gallery.ts';
import { Picture } from '../../ui/picture.tsx';
import { OPENED_FROM_ALBUM } from './opened-from-album.ts';
import styles from './photo-grid.module.css';

interface PhotoGridProps {
  slug: string;
  photos: Photo[];
}

const ROW_REM = 16;
const NARROW_ROW_VW = 45;
/** Width to height: photos beyond these ratios are cropped here, and shown whole in the viewer. */
const [NARROWEST, WIDEST] = [0.5, 3];
/**
 * The style sheet has a rule for each step, because the content security policy forbids style attributes.
 */
const STEP = 0.1;

function ratioOf({ width, height }: Photo['image']): number {
  const ratio = Math.min(WIDEST, Math.max(NARROWEST, width / height));
  return Math.round(ratio / STEP) / (1 / STEP);
}

/** The file name of the original upload, after its album. */
function originalName(slug: string, number: number, url: string): string {
  return `${slug}-${number}${/\.\w+$/.exec(url)?.[0] ?? ''}`;
}

/** The photos of an album, each a link to its large view. Their ratios are known, so nothing jumps. */
export function PhotoGrid({ slug, photos }: PhotoGridProps) {
  return (
    <ul className={styles.grid}>
      {photos.map(({ image }, index) => {
        const ratio = ratioOf(image);
        const isAlone = index === 0 && photos.length % 2 === 1;
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
                  sizes={`${isAlone ? '(min-width: 48rem) and (max-width: 57.99rem) 100vw, ' : ''}(min-width: 48rem) ${Math.ceil(ratio * ROW_REM)}rem, ${Math.min(100, Math.ceil(ratio * NARROW_ROW_VW))}vw`}
                  isLeading={index === 0}
                />
              </Link>
              {image.caption !== null && (
                <figcaption className={styles.caption}>{image.caption}</figcaption>
              )}
            </figure>
            <a
              href={image.url}
              download={originalName(slug, index + 1, image.url)}
              className={styles.original}
            >
              {galleryTexts.original}{' '}
              <span className="visually-hidden">{galleryTexts.numbered(index + 1)} </span>
              <span className={styles.pixels}>
                {image.width} × {image.height}
              </span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}
