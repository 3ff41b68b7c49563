import type { SearchList } from '@portal/contract/search';
import { MAX_SEARCH_RESULTS } from '@portal/contract/search-types';
import { Link } from 'react-router';
import { searchTexts } from '../../texts/search.ts';
import { asPhrase, isOneWord, withoutQuotes } from './query-suggestions.ts';
import { addressOfSearch, type Search } from './search-address.ts';
import styles from './search-results.module.css';

/** Fewer results need no narrowing. */
const MIN_RESULTS_TO_NARROW = 10;

interface SearchSummaryProps {
  search: Search;
  meta: SearchList['meta'];
}

/** The number of results and how well they match; with many, a link to the exact matches alone. */
export function SearchSummary({ search, meta }: SearchSummaryProps) {
  const { q, type } = search;
  const { matches, isPartial } = meta;
  const { total } = meta.pagination;
  const isCapped = meta.isTotalCapped && total >= MAX_SEARCH_RESULTS;
  const isOne = isOneWord(q);
  const areSimilar = matches !== null && matches.similar === total;
  const hasOthers = matches === null || (matches.phrase > 0 && matches.phrase < total);
  const phrase = hasOthers && total >= MIN_RESULTS_TO_NARROW ? asPhrase(q) : undefined;
  if (total === 0) {
    return (
      <p role="status" className={styles.count}>
        {searchTexts.nothing(type, q, search)}
      </p>
    );
  }
  return (
    <>
      <p role="status" className={styles.count}>
        {searchTexts.found({ count: total, isCapped, matches, type, isOne }, q, search)}
      </p>
      {phrase !== undefined && (
        <p className={styles.hint}>
          <Link to={addressOfSearch({ ...search, q: phrase, page: 1 })}>
            {searchTexts.onlyPhrase(q)}
          </Link>
        </p>
      )}
      {areSimilar && (
        <p className={styles.partial}>
          {isPartial ? searchTexts.partial(q) : searchTexts.similarOnly(withoutQuotes(q), isOne)}
        </p>
      )}
    </>
  );
}
