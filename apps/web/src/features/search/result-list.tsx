import { CONTENT_TYPES, contentAddress } from '@portal/contract/content-types';
import type { LegalDocumentState } from '@portal/contract/legal-state';
import type { SearchResult } from '@portal/contract/search';
import { formatDay } from '@portal/vietnamese/days';
import { useId, type ComponentType } from 'react';
import { Link } from 'react-router';
import { searchTexts } from '../../texts/search.ts';
import { Highlight } from '../../ui/highlight.tsx';
import { matchGroups, type MatchGroup } from './match-groups.ts';
import styles from './result-list.module.css';

type Show = ComponentType<{ document: LegalDocumentState }>;

/**
 * Show whether a legal document is in force, and why. Passed in, because they belong to another feature.
 */
export interface DocumentParts {
  State: Show;
  Reason: Show;
}

interface ResultListProps {
  results: SearchResult[];
  /** Whether the results are grouped by how well they match. */
  areDivided: boolean;
  isOneWord: boolean;
  parts: DocumentParts;
}

/** The results, with the search terms marked in title and passage. */
export function ResultList({ results, areDivided, isOneWord, parts }: ResultListProps) {
  if (!areDivided) return <Results results={results} heading="h2" parts={parts} />;
  return matchGroups(results).map((group) => (
    <Group key={group.level} group={group} isOneWord={isOneWord} parts={parts} />
  ));
}

interface GroupProps {
  group: MatchGroup;
  isOneWord: boolean;
  parts: DocumentParts;
}

function Group({ group, isOneWord, parts }: GroupProps) {
  const headingId = useId();
  const { heading, note } = searchTexts.group(group.level, isOneWord);
  return (
    <section aria-labelledby={headingId} className={styles.group}>
      <h2 id={headingId} className={styles.level}>
        {heading}
      </h2>
      {note !== undefined && <p className={styles.note}>{note}</p>}
      <Results results={group.results} heading="h3" parts={parts} />
    </section>
  );
}

interface ResultsProps {
  results: SearchResult[];
  heading: 'h2' | 'h3';
  parts: DocumentParts;
}

function Results({ results, heading: Heading, parts: { State, Reason } }: ResultsProps) {
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
            {result.document && <State document={result.document} />}
            {result.obsolete && <strong>{searchTexts.obsolete}</strong>}
          </p>
          {result.document && <Reason document={result.document} />}
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
