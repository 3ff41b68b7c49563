import { parseYear, type Year } from '@portal/vietnamese/days';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { calendarYearQuery } from '../features/calendar/calendar-queries.ts';
import { MonthList } from '../features/news/month-list.tsx';
import { YearNeighbours } from '../features/news/neighbours.tsx';
import { listAddress, listLink, newsOfYearAddress } from '../lib/addresses.ts';
import { answerOrUnavailable, notFound, type PageLink } from '../lib/errors.ts';
import { queryClientContext } from '../lib/query-client.ts';
import { newsTexts } from '../texts/news.ts';
import { NewsPage } from './news-page.tsx';
import { loadSidebar } from './news-sidebar.tsx';

const allNews = { label: newsTexts.allNews, address: listAddress('article') };

/** A year without news is a 404: otherwise there would be thousands of empty pages. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const year = parseYear(params['year'] ?? '');
  if (year === undefined) throw notFound({ ...newsTexts.noSuchYear, links: [allNews] });
  const queryClient = context.get(queryClientContext);
  const { data, meta } = await answerOrUnavailable(
    queryClient.ensureQueryData(calendarYearQuery(year)),
  );
  const first = data[0]?.month;
  if (first === undefined) {
    throw notFound({ ...newsTexts.emptyYear(year), links: [...nearest(meta), allNews] });
  }
  await loadSidebar(queryClient, { month: first });
  return { year, first };
}

function nearest({ previous, next }: Record<'previous' | 'next', Year | null>): PageLink[] {
  return [previous, next].flatMap((year) =>
    year === null ? [] : [{ label: newsTexts.wholeYear(year), address: newsOfYearAddress(year) }],
  );
}

export function Component() {
  const { year, first } = useLoaderData<typeof loader>();
  const { data, meta } = useSuspenseQuery(calendarYearQuery(year)).data;
  const heading = newsTexts.year(year);
  return (
    <NewsPage
      title={heading}
      heading={heading}
      description={heading}
      address={newsOfYearAddress(year)}
      trail={[listLink('article')]}
      count={data.reduce((sum, { count }) => sum + count, 0)}
      calendar={{ month: first }}
    >
      <YearNeighbours previous={meta.previous} next={meta.next} />
      <MonthList months={data} />
    </NewsPage>
  );
}
