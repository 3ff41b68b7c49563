import { CONTENT_TYPES, contentAddress } from '@portal/contract/content-types';
import type { SearchResult } from '@portal/contract/search';
import { formatDay } from '@portal/vietnamese/days';
import { useId } from 'react';
import { Link } from 'react-router';
import { searchTexts } from '../../texts/search.ts';
import { Highlight } from '../../ui/highlight.tsx';
import { matchGroups, type MatchGroup } from './match-groups.ts';
import styles from './result-list.module.css';

interface ResultListProps {
  results: SearchResult[];
  /** Whether it is said which of them match how well. */
  areDivided: boolean;
  isOneWord: boolean;
}

/** The results, with the search terms marked in title and passage. */
export function ResultList({ results, areDivided, isOneWord }: ResultListProps) {
  if (!areDivided) return <Results results={results} heading="h2" />;
  return matchGroups(results).map((group) => (
    <Group key={group.level} group={group} isOneWord={isOneWord} />
  ));
}

function Group({ group, isOneWord }: { group: MatchGroup; isOneWord: boolean }) {
  const headingId = useId();
  const { heading, note } = searchTexts.group(group.level, isOneWord);
  return (
    <section aria-labelledby={headingId} className={styles.group}>
      <h2 id={headingId} className={styles.level}>
        {heading}
      </h2>
      {note !== undefined && <p className={styles.note}>{note}</p>}
      <Results results={group.results} heading="h3" />
    </section>
  );
}

interface ResultsProps {
  results: SearchResult[];
  heading: 'h2' | 'h3';
}

function Results({ results, heading: Heading }: ResultsProps) {
  return (
    <ul className={styles.list}>
      {results.map((result) => (
        <li key={`${result.type} ${result.documentId}`}>
          <Heading className={styles.title}>
            <Link to={contentAddress(result.type, result.slug)}>
              <Highlight text={result.title} matches={result.titleMatches} />
            </Link>
          </Heading>
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
