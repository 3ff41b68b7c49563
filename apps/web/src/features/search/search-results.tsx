import { SEARCH_TYPES } from '@portal/contract/search-types';
import type { Day } from '@portal/vietnamese/days';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { IgnoredValue } from '../../lib/address-reader.ts';
import { Pager } from '../../ui/pager.tsx';
import { NothingFound } from './nothing-found.tsx';
import { ResultList, type DocumentParts } from './result-list.tsx';
import { addressOfSearch, type Search } from './search-address.ts';
import { searchQuery } from './search-queries.ts';
import { isOneWord } from './query-suggestions.ts';
import styles from './search-results.module.css';
import { SearchSummary } from './search-summary.tsx';
import { SpanFilter } from './span-filter.tsx';
import { TypeTabs } from './type-tabs.tsx';

interface SearchResultsProps {
  search: Search;
  ignored: IgnoredValue[];
  today: Day;
  documentParts: DocumentParts;
}

/** The number of results by type, and a page of them; if there are none, what else to try. */
export function SearchResults({ search, ignored, today, documentParts }: SearchResultsProps) {
  const { data, meta } = useSuspenseQuery(searchQuery(search)).data;
  const { q, from, to } = search;
  const { pagination, counts, matches } = meta;
  const isAnythingFound = SEARCH_TYPES.some((one) => counts[one] > 0);
  const isDivided =
    matches === null
      ? data.some(({ match }) => match !== 'phrase')
      : Object.values(matches).filter((count) => count > 0).length > 1;
  const isSpanChosen = from !== undefined || to !== undefined;
  return (
    <div className={styles.results}>
      <div className={styles.filters}>
        {isAnythingFound && <TypeTabs search={search} meta={meta} />}
        {(isAnythingFound || isSpanChosen) && (
          <SpanFilter search={search} ignored={ignored} today={today} />
        )}
      </div>
      <div className={styles.found}>
        <SearchSummary search={search} meta={meta} />
        {data.length === 0 ? (
          <NothingFound search={search} isFoundElsewhere={isAnythingFound} />
        ) : (
          <ResultList
            results={data}
            areDivided={isDivided}
            isOneWord={isOneWord(q)}
            parts={documentParts}
          />
        )}
        <Pager pagination={pagination} addressOf={(page) => addressOfSearch({ ...search, page })} />
      </div>
    </div>
  );
}
