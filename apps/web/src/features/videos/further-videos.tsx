import { useSuspenseQuery } from '@tanstack/react-query';
import { videoTexts } from '../../texts/video.ts';
import { VideoCards } from './video-cards.tsx';
import { furtherVideosQuery } from './video-queries.ts';

const SHOWN_VIDEOS = 4;

/** The newest videos except the one being watched. */
export function FurtherVideos({ watched }: { watched: string }) {
  const { data } = useSuspenseQuery(furtherVideosQuery()).data;
  const others = data.filter(({ slug }) => slug !== watched).slice(0, SHOWN_VIDEOS);
  if (others.length === 0) return <p>{videoTexts.empty}</p>;
  return <VideoCards videos={others} headingLevel={3} />;
}
