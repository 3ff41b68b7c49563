import { pagingTexts } from '../texts/paging.ts';
import {
  firstDayOf,
  lastDayOf,
  parseMonth,
  yearOf,
  type Month,
  type Year,
} from '@portal/vietnamese/days';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { calendarMonthQuery } from '../features/calendar/calendar-queries.ts';
import { MonthNeighbours } from '../features/news/neighbours.tsx';
import { NewsItems } from '../features/news/news-items.tsx';
import { newsListQuery } from '../features/news/news-queries.ts';
import { listAddress, listLink, newsOfMonthAddress, newsOfYearAddress } from '../lib/addresses.ts';
import { answerOrUnavailable, notFound } from '../lib/errors.ts';
import { readPage, requirePage } from '../lib/paging.ts';
import { queryClientContext } from '../lib/query-client.ts';
import { newsTexts } from '../texts/news.ts';
import { NewsPage } from './news-page.tsx';
import { loadSidebar } from './news-sidebar.tsx';

const noSuchMonth = {
  ...newsTexts.noSuchMonth,
  links: [{ label: newsTexts.allNews, address: listAddress('article') }],
};

function newsOfMonthQuery(month: Month, page: number) {
  return newsListQuery({ page, from: firstDayOf(month), to: lastDayOf(month) });
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const month = parseMonth(params['month'] ?? '');
  if (month === undefined) throw notFound(noSuchMonth);
  const page = readPage(request);
  const queryClient = context.get(queryClientContext);
  const sidebar = loadSidebar(queryClient, { month });
  const [list] = await answerOrUnavailable(
    Promise.all([
      queryClient.ensureQueryData(newsOfMonthQuery(month, page)),
      queryClient.ensureQueryData(calendarMonthQuery(month)),
    ]),
  );
  await sidebar;
  requirePage(request, list.meta.pagination);
  return { month, page };
}

/** Only a year with news has a page. */
const yearLink = (year: Year) => ({
  label: newsTexts.year(year),
  address: newsOfYearAddress(year),
});

export function Component() {
  const { month, page } = useLoaderData<typeof loader>();
  const { data } = useSuspenseQuery(newsOfMonthQuery(month, page));
  const calendar = useSuspenseQuery(calendarMonthQuery(month)).data.meta;
  const { pagination } = data.meta;
  const isEmpty = pagination.total === 0;
  const heading = newsTexts.month(month);
  return (
    <NewsPage
      title={pagingTexts.titleOf(heading, page)}
      heading={heading}
      description={heading}
      address={newsOfMonthAddress(month, { page })}
      trail={isEmpty ? [listLink('article')] : [listLink('article'), yearLink(yearOf(month))]}
      count={pagination.total}
      isIndexed={!isEmpty}
      calendar={{ month }}
    >
      <MonthNeighbours previous={calendar.previous} next={calendar.next} />
      <NewsItems
        articles={data.data}
        pagination={pagination}
        addressOf={(number) => newsOfMonthAddress(month, { page: number })}
        empty={newsTexts.emptyMonth(month)}
      />
    </NewsPage>
  );
}
