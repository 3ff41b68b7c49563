import { CONTENT_TYPES } from '@portal/contract/content-types';
import { pagingTexts } from '../texts/paging.ts';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { GalleryCards } from '../features/galleries/gallery-cards.tsx';
import { galleryListQuery } from '../features/galleries/gallery-queries.ts';
import { listAddress } from '../lib/addresses.ts';
import { answerOrUnavailable } from '../lib/errors.ts';
import { readPage, requirePage } from '../lib/paging.ts';
import { queryClientContext } from '../lib/query-client.ts';
import { galleryTexts } from '../texts/gallery.ts';
import { PageHeading } from '../ui/page-heading.tsx';
import { Pager } from '../ui/pager.tsx';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const page = readPage(request);
  const queryClient = context.get(queryClientContext);
  const list = await answerOrUnavailable(queryClient.ensureQueryData(galleryListQuery(page)));
  requirePage(request, list.meta.pagination);
  return { page };
}

export function Component() {
  const { page } = useLoaderData<typeof loader>();
  const { data, meta } = useSuspenseQuery(galleryListQuery(page)).data;
  return (
    <>
      <PageHeading
        heading={CONTENT_TYPES.gallery.listTitle}
        title={pagingTexts.titleOf(CONTENT_TYPES.gallery.listTitle, page)}
        description={galleryTexts.listDescription}
        address={listAddress('gallery', { page })}
      />
      {data.length === 0 ? <p>{galleryTexts.empty}</p> : <GalleryCards galleries={data} isWide />}
      <Pager
        pagination={meta.pagination}
        addressOf={(number) => listAddress('gallery', { page: number })}
      />
    </>
  );
}
