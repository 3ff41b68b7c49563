import { pagingTexts } from '../texts/paging.ts';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { NewsItems } from '../features/news/news-items.tsx';
import { categoriesQuery, newsListQuery } from '../features/news/news-queries.ts';
import { categoryAddress, listAddress, listLink } from '../lib/addresses.ts';
import { answerOrUnavailable, notFound } from '../lib/errors.ts';
import { readPage, requirePage } from '../lib/paging.ts';
import { queryClientContext } from '../lib/query-client.ts';
import { isSlug } from '@portal/vietnamese/slug';
import { newsTexts } from '../texts/news.ts';
import { NewsPage } from './news-page.tsx';
import { loadSidebar } from './news-sidebar.tsx';

const noSuchCategory = {
  ...newsTexts.noSuchCategory,
  links: [{ label: newsTexts.allNews, address: listAddress('article') }],
};

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { slug = '' } = params;
  if (!isSlug(slug)) throw notFound(noSuchCategory);
  const page = readPage(request);
  const queryClient = context.get(queryClientContext);
  const sidebar = loadSidebar(queryClient);
  const [categories, list] = await answerOrUnavailable(
    Promise.all([
      queryClient.ensureQueryData(categoriesQuery()),
      queryClient.ensureQueryData(newsListQuery({ page, category: slug })),
    ]),
  );
  await sidebar;
  const category = categories.data.find((one) => one.slug === slug);
  if (!category) throw notFound(noSuchCategory);
  requirePage(request, list.meta.pagination);
  return { page, slug, name: category.name, description: category.description };
}

export function Component() {
  const { page, slug, name, description } = useLoaderData<typeof loader>();
  const { data } = useSuspenseQuery(newsListQuery({ page, category: slug }));
  return (
    <NewsPage
      title={pagingTexts.titleOf(name, page)}
      heading={name}
      description={description ?? newsTexts.category(name)}
      address={categoryAddress(slug, { page })}
      trail={[listLink('article')]}
    >
      <NewsItems
        articles={data.data}
        pagination={data.meta.pagination}
        addressOf={(number) => categoryAddress(slug, { page: number })}
        empty={newsTexts.emptyCategory}
      />
    </NewsPage>
  );
}
