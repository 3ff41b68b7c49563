import { contentAddress } from '@portal/contract/content-types';
import type { GallerySummary } from '@portal/contract/gallery';
import { formatDay } from '@portal/vietnamese/days';
import { Link } from 'react-router';
import { PAGE_WIDTH } from '../../lib/renditions.ts';
import { galleryTexts } from '../../texts/gallery.ts';
import { Picture } from '../../ui/picture.tsx';
import styles from './gallery-cards.module.css';

interface GalleryCardsProps {
  galleries: GallerySummary[];
  headingLevel?: 2 | 3;
  /** Shown large, where albums are the main content of the page. */
  isWide?: boolean;
}

const SIZES = {
  wide: `(min-width: 80rem) 18rem, (min-width: 40rem) 45vw, ${PAGE_WIDTH}`,
  narrow: '(min-width: 48rem) 18rem, 50vw',
};

/** Albums side by side: first photo, title, number of photos, day. */
export function GalleryCards({ galleries, headingLevel = 2, isWide = false }: GalleryCardsProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <ul className={isWide ? `${styles.albums} ${styles.wide}` : styles.albums}>
      {galleries.map(
        ({ slug, title, cover, photoCount, postedAt, postedOn, ...gallery }, index) => (
          <li key={slug} className={styles.album}>
            <div className={styles.cover}>
              {cover && (
                <Picture
                  image={cover}
                  sizes={isWide ? SIZES.wide : SIZES.narrow}
                  isLeading={isWide && index === 0}
                  isDecorative
                />
              )}
            </div>
            <Heading className={styles.title}>
              <Link to={contentAddress('gallery', slug)}>{title}</Link>
            </Heading>
            <p className={styles.facts}>
              {galleryTexts.photos(photoCount)},{' '}
              <time dateTime={postedAt}>{formatDay(postedOn)}</time>{' '}
              {gallery.obsolete && <strong>{galleryTexts.obsolete}</strong>}
            </p>
          </li>
        ),
      )}
    </ul>
  );
}
