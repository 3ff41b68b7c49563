import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { homeTexts } from '../../texts/home.ts';
import { newestVideosQuery } from './video-queries.ts';
import { VideoPlayer } from './video-player.tsx';
import styles from './video-widget.module.css';

/** The newest videos: one in the player, the titles below choose which. */
export function VideoWidget() {
  const videos = useSuspenseQuery(newestVideosQuery()).data.data.filter(({ file }) => file);
  const [chosen, setChosen] = useState<string>();
  const shown = videos.find(({ slug }) => slug === chosen) ?? videos[0];
  if (!shown) return <p>{homeTexts.noVideos}</p>;
  return (
    <>
      <VideoPlayer key={shown.slug} video={shown} />
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
          </li>
        ))}
      </ul>
    </>
  );
}
