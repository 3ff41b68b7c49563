import type { VideoSummary } from '@portal/contract/video';
import { homeTexts } from '../../texts/home.ts';
import styles from './video-widget.module.css';

/** The browser's own player; nothing of the film is loaded before it is asked for. */
export function VideoPlayer({ video }: { video: VideoSummary }) {
  const { title, file, poster, captions } = video;
  return (
    <video
      className={styles.player}
      controls
      preload="none"
      playsInline
      aria-label={title}
      src={file?.url}
      poster={poster?.renditions.at(-1)?.url ?? poster?.url}
    >
      {captions && (
        <track kind="captions" srcLang="vi" label={homeTexts.captions} src={captions.url} default />
      )}
    </video>
  );
}
