import { contentAddress } from '@portal/contract/content-types';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { videoTexts } from '../../texts/video.ts';
import { newestVideosQuery } from './video-queries.ts';
import { VideoPlayer } from './video-player.tsx';
import styles from './video-widget.module.css';

/**
 * The newest videos: one in the player, the titles below choose which. On a narrow screen, where
 * the player would be out of sight, they lead to the video's page.
 */
export function VideoWidget() {
  const videos = useSuspenseQuery(newestVideosQuery()).data.data;
  const [chosen, setChosen] = useState<string>();
  const shown = videos.find(({ slug }) => slug === chosen) ?? videos[0];
  if (!shown) return <p>{videoTexts.empty}</p>;
  return (
    <>
      <VideoPlayer key={shown.slug} video={shown} preload="none" />
      <ul className={styles.titles}>
        {videos.map(({ slug, title }) => (
          <li key={slug}>
            <button
              type="button"
              className={styles.title}
              aria-pressed={slug === shown.slug}
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
