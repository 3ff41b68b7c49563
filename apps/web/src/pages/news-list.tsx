import { CONTENT_TYPES } from '@portal/contract/content-types';
import { pagingTexts } from '../texts/paging.ts';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { newsListQuery } from '../features/news/news-queries.ts';
import { listAddress } from '../lib/addresses.ts';
import { answerOrUnavailable } from '../lib/errors.ts';
import { readPage, requirePage } from '../lib/paging.ts';
import { queryClientContext } from '../lib/query-client.ts';
import { newsTexts } from '../texts/news.ts';
import { NewsItems } from '../features/news/news-items.tsx';
import { NewsPage } from './news-page.tsx';
import { loadSidebar } from './news-sidebar.tsx';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const page = readPage(request);
  const queryClient = context.get(queryClientContext);
  const sidebar = loadSidebar(queryClient);
  const list = await answerOrUnavailable(queryClient.ensureQueryData(newsListQuery({ page })));
  await sidebar;
  requirePage(request, list.meta.pagination);
  return { page };
}

export function Component() {
  const { page } = useLoaderData<typeof loader>();
  const { data } = useSuspenseQuery(newsListQuery({ page }));
  return (
    <NewsPage
      title={pagingTexts.titleOf(CONTENT_TYPES.article.listTitle, page)}
      heading={CONTENT_TYPES.article.listTitle}
      description={newsTexts.listDescription}
      address={listAddress('article', { page })}
    >
      <NewsItems
        articles={data.data}
        pagination={data.meta.pagination}
        addressOf={(number) => listAddress('article', { page: number })}
        empty={newsTexts.emptyList}
      />
    </NewsPage>
  );
}
