import { Link } from 'react-router';
import {
  QUERY_PARAMETER,
  documentListAddress,
  listAddress,
  searchAddress,
} from '../../lib/addresses.ts';
import { searchTexts } from '../../texts/search.ts';
import styles from './nothing-found.module.css';
import { singleWords, withoutMarks } from './query-suggestions.ts';
import { addressOfSearch, type Search } from './search-address.ts';

interface NothingFoundProps {
  search: Search;
  /** Whether other types have results. */
  isFoundElsewhere: boolean;
}

/** What to drop, to type instead, or to browse when nothing was found. */
export function NothingFound({ search, isFoundElsewhere }: NothingFoundProps) {
  const { q, type, from, to } = search;
  const hasSpan = from !== undefined || to !== undefined;
  const folded = withoutMarks(q);
  const words = singleWords(q);
  const without = (change: Partial<Search>) => addressOfSearch({ ...search, page: 1, ...change });
  return (
    <div className={styles.nothing}>
      <p>{searchTexts.tryInstead}</p>
      <ul>
        {type !== undefined && isFoundElsewhere && (
          <li>
            <Link to={without({ type: undefined })}>{searchTexts.anyType}</Link>
          </li>
        )}
        {hasSpan && (
          <li>
            <Link to={without({ from: undefined, to: undefined })}>{searchTexts.anyTime}</Link>
          </li>
        )}
        {hasSpan && type !== undefined && (
          <li>
            <Link to={searchAddress(q)}>{searchTexts.anywhere}</Link>
          </li>
        )}
        {folded !== undefined && (
          <li>
            <Link to={without({ q: folded })}>{searchTexts.withoutMarks(folded)}</Link>
          </li>
        )}
        {words.length > 0 && (
          <li>
            {searchTexts.eachWord}
            <ul className={styles.words}>
              {words.map((word) => (
                <li key={word}>
                  <Link to={searchAddress(word)}>{word}</Link>
                </li>
              ))}
            </ul>
          </li>
        )}
        <li>
          <Link to={documentListAddress(new URLSearchParams({ [QUERY_PARAMETER]: q }))}>
            {searchTexts.inDocuments(q)}
          </Link>
        </li>
        <li>
          <Link to={listAddress('article')}>{searchTexts.newsOfDay}</Link>
        </li>
      </ul>
    </div>
  );
}
