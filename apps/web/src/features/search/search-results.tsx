import { MAX_SEARCH_RESULTS, SEARCH_TYPES } from '@portal/contract/search-types';
import type { Day } from '@portal/vietnamese/days';
import { useSuspenseQuery } from '@tanstack/react-query';
import { searchTexts } from '../../texts/search.ts';
import { Pager } from '../../ui/pager.tsx';
import { NothingFound } from './nothing-found.tsx';
import { ResultList } from './result-list.tsx';
import { addressOfSearch, type Search } from './search-address.ts';
import { searchQuery } from './search-queries.ts';
import styles from './search-results.module.css';
import { SpanFilter } from './span-filter.tsx';
import { TypeTabs } from './type-tabs.tsx';

interface SearchResultsProps {
  search: Search;
  today: Day;
}

/** How many were found of what type, and a page of them; where nothing was, what else to try. */
export function SearchResults({ search, today }: SearchResultsProps) {
  const { data, meta } = useSuspenseQuery(searchQuery(search)).data;
  const { q, type, from, to } = search;
  const { pagination, counts, isPartial } = meta;
  const isCapped = meta.isTotalCapped && pagination.total >= MAX_SEARCH_RESULTS;
  const isAnythingFound = SEARCH_TYPES.some((one) => counts[one] > 0);
  const isSpanChosen = from !== undefined || to !== undefined;
  return (
    <div className={styles.results}>
      {isAnythingFound && <TypeTabs search={search} meta={meta} />}
      {(isAnythingFound || isSpanChosen) && <SpanFilter search={search} today={today} />}
      <p role="status" className={styles.count}>
        {pagination.total === 0
          ? searchTexts.nothing(type, q, search)
          : searchTexts.found({ count: pagination.total, isCapped, isPartial, type }, q, search)}
      </p>
      {isPartial && data.length > 0 && <p className={styles.partial}>{searchTexts.partial(q)}</p>}
      {data.length === 0 ? (
        <NothingFound search={search} isFoundElsewhere={isAnythingFound} />
      ) : (
        <ResultList results={data} />
      )}
      <Pager pagination={pagination} addressOf={(page) => addressOfSearch({ ...search, page })} />
    </div>
  );
}
