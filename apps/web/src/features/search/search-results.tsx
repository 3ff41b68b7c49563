import { formatDay } from '@portal/vietnamese/days';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { articleAddress, newsListAddress, searchAddress } from '../../lib/addresses.ts';
import { newsTexts } from '../../texts/news.ts';
import { searchTexts } from '../../texts/search.ts';
import { Pager } from '../../ui/pager.tsx';
import { searchQuery } from './search-queries.ts';
import styles from './search-results.module.css';

export function SearchResults({ query, page }: { query: string; page: number }) {
  const { data, meta } = useSuspenseQuery(searchQuery(query, page)).data;
  if (data.length === 0) {
    return (
      <>
        <p role="status">{searchTexts.nothing(query)}</p>
        <p>
          <Link to={newsListAddress()}>{newsTexts.allNews}</Link>
        </p>
      </>
    );
  }
  return (
    <>
      <p role="status">{searchTexts.count(meta.pagination.total, query)}</p>
      <ul className={styles.results}>
        {data.map(({ documentId, slug, title, summary, postedAt, postedOn }) => (
          <li key={documentId}>
            <h2 className={styles.title}>
              <Link to={articleAddress(slug)}>{title}</Link>
            </h2>
            <time dateTime={postedAt} className={styles.day}>
              {formatDay(postedOn)}
            </time>
            {summary !== null && <p className={styles.summary}>{summary}</p>}
          </li>
        ))}
      </ul>
      <Pager
        pagination={meta.pagination}
        addressOf={(number) => searchAddress(query, { page: number })}
      />
    </>
  );
}
