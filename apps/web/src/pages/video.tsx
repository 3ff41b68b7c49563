import { contentAddress } from '@portal/contract/content-types';
import { formatDay } from '@portal/vietnamese/days';
import { isSlug } from '@portal/vietnamese/slug';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { formatDuration } from '../features/videos/duration.ts';
import { FurtherVideos } from '../features/videos/further-videos.tsx';
import { VideoPlayer } from '../features/videos/video-player.tsx';
import { furtherVideosQuery, videoQuery } from '../features/videos/video-queries.ts';
import { listAddress, listLink } from '../lib/addresses.ts';
import { apiAddress } from '@portal/client/address';
import { answerOrPage, notFound } from '../lib/errors.ts';
import { queryClientContext } from '../lib/query-client.ts';
import { videoTexts } from '../texts/video.ts';
import { QuerySection } from '../ui/query-section.tsx';
import { LastChanged } from '../ui/last-changed.tsx';
import { ReaderNotes } from '../ui/reader-notes.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import reading from '../ui/reading.module.css';
import { RichText } from '../ui/rich-text.tsx';
import { ShareTools } from '../ui/share-tools.tsx';
import styles from './video.module.css';

const noSuchVideo = {
  ...videoTexts.notFound,
  links: [{ label: videoTexts.allVideos, address: listAddress('video') }],
};

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { slug = '' } = params;
  if (!isSlug(slug)) throw notFound(noSuchVideo);
  const queryClient = context.get(queryClientContext);
  await Promise.all([
    answerOrPage(queryClient.ensureQueryData(videoQuery(slug)), noSuchVideo),
    // Further videos fail alone.
    queryClient.ensureQueryData(furtherVideosQuery()).catch(() => undefined),
  ]);
  return { slug };
}

export function Component() {
  const { slug } = useLoaderData<typeof loader>();
  const video = useSuspenseQuery(videoQuery(slug)).data.data;
  const { title, postedAt, postedOn, updatedAt, durationSeconds, description, transcript } = video;
  const facts = (
    <>
      <span className="visually-hidden">{videoTexts.postedOn} </span>
      <time dateTime={postedAt}>{formatDay(postedOn)}</time>
      {durationSeconds !== null &&
        ` · ${videoTexts.duration.toLowerCase()} ${formatDuration(durationSeconds)}`}
    </>
  );
  return (
    <div className={styles.page}>
      <article className={styles.main}>
        <PageHeading
          heading={title}
          description={title}
          address={contentAddress('video', slug)}
          kind="video.other"
          published={postedAt}
          modified={updatedAt}
          trail={[listLink('video')]}
          facts={facts}
        />
        <ReaderNotes obsolete={video.obsolete} corrections={video.corrections} />
        <VideoPlayer key={slug} video={video} />
        <ShareTools path={contentAddress('video', slug)} />
        {description !== null && (
          <div className={`${styles.text} ${reading.text}`}>
            <RichText text={description} />
          </div>
        )}
        {transcript !== null && (
          <details className={`${styles.transcript} ${reading.text}`}>
            <summary>{videoTexts.transcript}</summary>
            <p className={styles.lines}>{transcript}</p>
            <p>
              <a href={apiAddress(`/transcripts/${slug}`, {})} download>
                {videoTexts.downloadTranscript}
              </a>
            </p>
          </details>
        )}
        <LastChanged at={updatedAt} />
      </article>
      <div className={styles.more}>
        <QuerySection heading={videoTexts.more} address={listAddress('video')} lines={8}>
          <FurtherVideos watched={slug} />
        </QuerySection>
      </div>
    </div>
  );
}
