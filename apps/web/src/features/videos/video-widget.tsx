import { contentAddress } from '@portal/contract/content-types';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { videoTexts } from '../../texts/video.ts';
import { newestVideosQuery } from './video-queries.ts';
import { VideoPlayer } from './video-player.tsx';
import { VideoStill } from './video-still.tsx';
import styles from './video-widget.module.css';

/**
 * The newest videos: the first as a poster, replaced by the video that plays; the titles below choose one.
 * On a narrow screen, where the player would be out of sight, they link to the video's page.
 */
export function VideoWidget() {
  const videos = useSuspenseQuery(newestVideosQuery()).data.data;
  const [chosen, setChosen] = useState<string>();
  const [newest] = videos;
  const playing = videos.find(({ slug }) => slug === chosen);
  if (!newest) return <p>{videoTexts.empty}</p>;
  return (
    <>
      {playing ? (
        <VideoPlayer key={playing.slug} video={playing} isAskedFor />
      ) : (
        <VideoStill video={newest} onPlay={() => setChosen(newest.slug)} />
      )}
      <ul className={styles.titles}>
        {videos.map(({ slug, title }) => (
          <li key={slug}>
            <button
              type="button"
              className={styles.title}
              aria-pressed={slug === playing?.slug}
              onClick={() => setChosen(slug)}
            >
              {title}
            </button>
            <Link to={contentAddress('video', slug)} className={styles.address}>
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
