import type { Image } from '@portal/contract/media';
import { youtubeAddress, youtubePlayer } from '@portal/contract/youtube';
import { useState } from 'react';
import { PAGE_WIDTH } from '../../lib/renditions.ts';
import { videoTexts } from '../../texts/video.ts';
import { Picture } from '../../ui/picture.tsx';
import styles from './video-player.module.css';

interface YoutubePlayerProps {
  id: string;
  title: string;
  poster: Image | null;
}

/** Fetches nothing from YouTube before the visitor asks for the film. */
export function YoutubePlayer({ id, title, poster }: YoutubePlayerProps) {
  const [isAskedFor, setIsAskedFor] = useState(false);
  if (isAskedFor) {
    return (
      <iframe
        className={styles.player}
        src={youtubePlayer(id)}
        title={videoTexts.player(title)}
        allow="autoplay; encrypted-media; fullscreen; picture-in-picture"
        allowFullScreen
        referrerPolicy="strict-origin-when-cross-origin"
        // The frame is of another origin, so it cannot reach its own sandbox.
        // eslint-disable-next-line react/iframe-missing-sandbox
        sandbox="allow-scripts allow-same-origin allow-popups allow-presentation"
        // The button that had the focus is gone, so the focus moves to the film.
        ref={(frame) => frame?.focus()}
      />
    );
  }
  return (
    <>
      <button
        type="button"
        className={styles.still}
        aria-label={videoTexts.playOutside(title)}
        onClick={() => setIsAskedFor(true)}
      >
        {poster && (
          <Picture
            image={poster}
            sizes={`(min-width: 64rem) 48rem, ${PAGE_WIDTH}`}
            isLeading
            isDecorative
          />
        )}
        <span aria-hidden="true" className={styles.play}>
          ▶
        </span>
      </button>
      <p className={styles.note}>
        {videoTexts.outside} <a href={youtubeAddress(id)}>{videoTexts.openOutside}</a>
      </p>
    </>
  );
}
