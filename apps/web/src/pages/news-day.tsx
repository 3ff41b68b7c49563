import { MAX_PAGE_SIZE } from '@portal/contract/page-size';
import { monthOf, parseDay } from '@portal/vietnamese/days';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { DayNeighbours } from '../features/news/neighbours.tsx';
import { NewsItems } from '../features/news/news-items.tsx';
import { newsListQuery } from '../features/news/news-queries.ts';
import { listAddress, listLink, newsOfDayAddress, newsOfMonthAddress } from '../lib/addresses.ts';
import { answerOrUnavailable, notFound } from '../lib/errors.ts';
import { queryClientContext } from '../lib/query-client.ts';
import { newsTexts } from '../texts/news.ts';
import { NewsPage } from './news-page.tsx';
import { loadSidebar } from './news-sidebar.tsx';

const noSuchDay = {
  ...newsTexts.noSuchDay,
  links: [{ label: newsTexts.allNews, address: listAddress('article') }],
};

export async function loader({ params, context }: LoaderFunctionArgs) {
  const day = parseDay(params['day'] ?? '');
  if (day === undefined) throw notFound(noSuchDay);
  const queryClient = context.get(queryClientContext);
  const sidebar = loadSidebar(queryClient, { selected: day });
  // A day has one page: no agency posts more than an answer can hold.
  const query = newsListQuery({ date: day, pageSize: MAX_PAGE_SIZE });
  await answerOrUnavailable(queryClient.ensureQueryData(query));
  await sidebar;
  return { day };
}

export function Component() {
  const { day } = useLoaderData<typeof loader>();
  const { data } = useSuspenseQuery(newsListQuery({ date: day, pageSize: MAX_PAGE_SIZE }));
  const { pagination, neighbours = { previous: null, next: null } } = data.meta;
  return (
    <NewsPage
      title={newsTexts.day(day)}
      heading={newsTexts.dayHeading(day)}
      description={newsTexts.day(day)}
      address={newsOfDayAddress(day)}
      trail={[listLink('article')]}
      count={pagination.total}
      isIndexed={pagination.total > 0}
      calendar={{ selected: day }}
    >
      <DayNeighbours {...neighbours} />
      <NewsItems articles={data.data} empty={newsTexts.emptyDay(day)} />
      <p>
        <Link to={newsOfMonthAddress(monthOf(day))}>{newsTexts.wholeMonth(monthOf(day))}</Link>
      </p>
    </NewsPage>
  );
}
