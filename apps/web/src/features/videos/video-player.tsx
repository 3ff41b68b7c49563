import { findYoutubeId } from '@portal/contract/youtube';
import type { VideoSummary } from '@portal/contract/video';
import { useState } from 'react';
import { preload } from 'react-dom';
import { renditionOf } from '../../lib/renditions.ts';
import { videoTexts } from '../../texts/video.ts';
import styles from './video-player.module.css';
import { YoutubePlayer } from './youtube-player.tsx';

/** A poster has no choice of sizes: enough for a phone, and nearly so for a player of 48rem. */
const POSTER_PIXELS = 688;

const focus = (player: HTMLVideoElement | null) => player?.focus();

interface VideoPlayerProps {
  video: VideoSummary;
  /** The visitor has asked for it already: it begins, and its buttons have the focus. */
  isAskedFor?: boolean;
}

/**
 * The browser's own player; films of YouTube wait for a click, missing ones say so. Its shape is
 * known before the film: the poster's tells whether a phone was held upright.
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
  // A browser's parser has the poster no earlier than the pictures below it, and no more urgent.
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
