import { contentAddress } from '@portal/contract/content-types';
import type { VideoSummary } from '@portal/contract/video';
import { formatDay } from '@portal/vietnamese/days';
import { Link } from 'react-router';
import { PAGE_WIDTH } from '../../lib/renditions.ts';
import { videoTexts } from '../../texts/video.ts';
import { Picture } from '../../ui/picture.tsx';
import { formatDuration } from './duration.ts';
import styles from './video-cards.module.css';

interface VideoCardsProps {
  videos: VideoSummary[];
  headingLevel?: 2 | 3;
  /** The first picture is the first that the visitor sees, so it loads first. */
  isLeading?: boolean;
}

/** Videos side by side: poster, duration, title, day. */
export function VideoCards({ videos, headingLevel = 2, isLeading = false }: VideoCardsProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <ul className={styles.cards}>
      {videos.map(({ documentId, slug, title, poster, durationSeconds, ...video }, index) => (
        <li key={documentId} className={styles.card}>
          <div className={styles.poster}>
            {poster && (
              <Picture
                image={poster}
                sizes={`(min-width: 80rem) 24rem, (min-width: 40rem) 45vw, ${PAGE_WIDTH}`}
                isLeading={isLeading && index === 0}
                isDecorative
              />
            )}
            {durationSeconds !== null && (
              <span className={styles.duration}>
                <span className="visually-hidden">{videoTexts.duration} </span>
                {formatDuration(durationSeconds)}
              </span>
            )}
          </div>
          <Heading className={styles.title}>
            <Link to={contentAddress('video', slug)}>{title}</Link>
          </Heading>
          <p className={styles.facts}>
            <time dateTime={video.postedAt}>{formatDay(video.postedOn)}</time>{' '}
            {video.obsolete && <strong>{videoTexts.obsolete}</strong>}
          </p>
        </li>
      ))}
    </ul>
  );
}
