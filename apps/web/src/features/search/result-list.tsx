import { CONTENT_TYPES, contentAddress } from '@portal/contract/content-types';
import type { SearchResult } from '@portal/contract/search';
import { formatDay } from '@portal/vietnamese/days';
import { Link } from 'react-router';
import { searchTexts } from '../../texts/search.ts';
import { Highlight } from '../../ui/highlight.tsx';
import styles from './result-list.module.css';

/** The results, with the search terms marked in title and passage. */
export function ResultList({ results }: { results: SearchResult[] }) {
  return (
    <ul className={styles.list}>
      {results.map((result) => (
        <li key={`${result.type} ${result.documentId}`}>
          <h2 className={styles.title}>
            <Link to={contentAddress(result.type, result.slug)}>
              <Highlight text={result.title} matches={result.titleMatches} />
            </Link>
          </h2>
          <p className={styles.facts}>
            <span className={styles.type}>{CONTENT_TYPES[result.type].label}</span>
            <span>
              {searchTexts.dated[CONTENT_TYPES[result.type].date]}{' '}
              <time dateTime={result.date}>{formatDay(result.date)}</time>
            </span>
          </p>
          {result.passage !== '' && (
            <p className={styles.passage}>
              <Highlight text={result.passage} matches={result.passageMatches} />
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
