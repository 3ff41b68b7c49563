import { CONTENT_TYPES, contentAddress } from '@portal/contract/content-types';
import type { LegalDocumentState } from '@portal/contract/legal-reference';
import type { SearchResult } from '@portal/contract/search';
import { formatDay } from '@portal/vietnamese/days';
import { useId, type ComponentType } from 'react';
import { Link } from 'react-router';
import { searchTexts } from '../../texts/search.ts';
import { Highlight } from '../../ui/highlight.tsx';
import { matchGroups, type MatchGroup } from './match-groups.ts';
import styles from './result-list.module.css';

/** Shows whether a legal document holds; passed in, as its words are those of another feature. */
export type ShowState = ComponentType<{ document: LegalDocumentState }>;

interface ResultListProps {
  results: SearchResult[];
  /** Whether it is said which of them match how well. */
  areDivided: boolean;
  isOneWord: boolean;
  State: ShowState;
}

/** The results, with the search terms marked in title and passage. */
export function ResultList({ results, areDivided, isOneWord, State }: ResultListProps) {
  if (!areDivided) return <Results results={results} heading="h2" State={State} />;
  return matchGroups(results).map((group) => (
    <Group key={group.level} group={group} isOneWord={isOneWord} State={State} />
  ));
}

interface GroupProps {
  group: MatchGroup;
  isOneWord: boolean;
  State: ShowState;
}

function Group({ group, isOneWord, State }: GroupProps) {
  const headingId = useId();
  const { heading, note } = searchTexts.group(group.level, isOneWord);
  return (
    <section aria-labelledby={headingId} className={styles.group}>
      <h2 id={headingId} className={styles.level}>
        {heading}
      </h2>
      {note !== undefined && <p className={styles.note}>{note}</p>}
      <Results results={group.results} heading="h3" State={State} />
    </section>
  );
}

interface ResultsProps {
  results: SearchResult[];
  heading: 'h2' | 'h3';
  State: ShowState;
}

function Results({ results, heading: Heading, State }: ResultsProps) {
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
