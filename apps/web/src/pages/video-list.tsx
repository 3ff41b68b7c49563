import { CONTENT_TYPES } from '@portal/contract/content-types';
import { pagingTexts } from '../texts/paging.ts';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { VideoCards } from '../features/videos/video-cards.tsx';
import { videoListQuery } from '../features/videos/video-queries.ts';
import { listAddress } from '../lib/addresses.ts';
import { answerOrUnavailable } from '../lib/errors.ts';
import { readPage, requirePage } from '../lib/paging.ts';
import { queryClientContext } from '../lib/query-client.ts';
import { videoTexts } from '../texts/video.ts';
import { PageHeading } from '../ui/page-heading.tsx';
import { Pager } from '../ui/pager.tsx';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const page = readPage(request);
  const queryClient = context.get(queryClientContext);
  const list = await answerOrUnavailable(queryClient.ensureQueryData(videoListQuery(page)));
  requirePage(request, list.meta.pagination);
  return { page };
}

export function Component() {
  const { page } = useLoaderData<typeof loader>();
  const { data, meta } = useSuspenseQuery(videoListQuery(page)).data;
  return (
    <>
      <PageHeading
        heading={CONTENT_TYPES.video.listTitle}
        title={pagingTexts.titleOf(CONTENT_TYPES.video.listTitle, page)}
        description={videoTexts.listDescription}
        address={listAddress('video', { page })}
      />
      {data.length === 0 ? <p>{videoTexts.empty}</p> : <VideoCards videos={data} isLeading />}
      <Pager
        pagination={meta.pagination}
        addressOf={(number) => listAddress('video', { page: number })}
      />
    </>
  );
}
