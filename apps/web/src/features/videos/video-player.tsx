import { findYoutubeId } from '@portal/contract/youtube';
import type { VideoSummary } from '@portal/contract/video';
import { useState } from 'react';
import { preload } from 'react-dom';
import { renditionOf } from '../../lib/renditions.ts';
import { videoTexts } from '../../texts/video.ts';
import styles from './video-player.module.css';
import { YoutubePlayer } from './youtube-player.tsx';

/** A poster has no `srcset`: enough for a phone, and nearly enough for a player of 48rem. */
const POSTER_PIXELS = 688;

const focus = (player: HTMLVideoElement | null) => player?.focus();

interface VideoPlayerProps {
  video: VideoSummary;
  /** The visitor has asked for it already, so it plays and takes the focus. */
  isAskedFor?: boolean;
}

/**
 * The browser's own player; YouTube films wait for a click, missing films say so. The poster's shape
 * reserves the film's, upright or wide.
 */
export function VideoPlayer({ video, isAskedFor = false }: VideoPlayerProps) {
  const { title, file, poster, captions, embedUrl } = video;
  const [isBroken, setIsBroken] = useState(false);
  const [hasBegun, setHasBegun] = useState(false);
  const youtubeId = embedUrl === null ? undefined : findYoutubeId(embedUrl);
  if (file === null && youtubeId !== undefined) {
    return <YoutubePlayer id={youtubeId} title={title} poster={poster} />;
  }
  if (file === null || isBroken) {
    return (
      <p role="status" className={styles.missing}>
        {videoTexts.broken}
      </p>
    );
  }
  const still = poster ? renditionOf(poster, POSTER_PIXELS) : undefined;
  // Preloaded, because the browser gives a poster no priority over the pictures below it.
  if (still !== undefined) preload(still, { as: 'image', fetchPriority: 'high' });
  return (
    <video
      className={styles.player}
      controls
      preload="metadata"
      autoPlay={isAskedFor}
      ref={isAskedFor ? focus : undefined}
      playsInline
      aria-label={title}
      src={file.url}
      poster={still}
      data-shape={poster !== null && poster.height > poster.width ? 'upright' : 'wide'}
      data-begun={hasBegun || undefined}
      onPlay={() => setHasBegun(true)}
      onError={() => setIsBroken(true)}
    >
      {captions && (
        <track
          kind="captions"
          srcLang="vi"
          label={videoTexts.captions}
          src={captions.url}
          default
        />
      )}
    </video>
  );
}
