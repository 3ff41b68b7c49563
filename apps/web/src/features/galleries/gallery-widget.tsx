import { formatDay } from '@portal/vietnamese/days';
import { useSuspenseQuery } from '@tanstack/react-query';
import { homeTexts } from '../../texts/home.ts';
import { Picture } from '../../ui/picture.tsx';
import { newestGalleriesQuery } from './gallery-queries.ts';
import styles from './gallery-widget.module.css';

/** The newest albums, each with its first photo. */
export function GalleryWidget() {
  const { data } = useSuspenseQuery(newestGalleriesQuery()).data;
  if (data.length === 0) return <p>{homeTexts.noGalleries}</p>;
  return (
    <ul className={styles.albums}>
      {data.map(({ slug, title, cover, photoCount, postedOn }) => (
        <li key={slug}>
          <figure className={styles.album}>
            {cover && (
              <div className={styles.cover}>
                <Picture image={cover} sizes="(min-width: 48rem) 18rem, 50vw" />
              </div>
            )}
            <figcaption>
              <span className={styles.title}>{title}</span>
              <span className={styles.facts}>
                {homeTexts.photos(photoCount)}, {formatDay(postedOn)}
              </span>
            </figcaption>
          </figure>
        </li>
      ))}
    </ul>
  );
}
