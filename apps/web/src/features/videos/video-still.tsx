import { contentAddress } from '@portal/contract/content-types';
import type { VideoSummary } from '@portal/contract/video';
import type { MouseEvent } from 'react';
import { Link } from 'react-router';
import { PAGE_WIDTH } from '../../lib/renditions.ts';
import { videoTexts } from '../../texts/video.ts';
import { Picture } from '../../ui/picture.tsx';
import styles from './video-player.module.css';

const SIZES = `(min-width: 48rem) 20rem, ${PAGE_WIDTH}`;

interface VideoStillProps {
  video: VideoSummary;
  onPlay: () => void;
}

/**
 * A film before it is played: a lazily loaded picture, unlike a player's poster. Without JavaScript it
 * links to the film's page.
 */
export function VideoStill({ video: { slug, title, poster }, onPlay }: VideoStillProps) {
  function play(event: MouseEvent) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onPlay();
  }
  return (
    <Link to={contentAddress('video', slug)} className={styles.still} onClick={play}>
      {poster && <Picture image={poster} sizes={SIZES} isDecorative />}
      <span className={styles.play} aria-hidden="true">
        ▶
      </span>
      <span className="visually-hidden">{videoTexts.play(title)}</span>
    </Link>
  );
}
