import { Fragment } from 'react';
import styles from './highlight.module.css';

interface Match {
  start: number;
  end: number;
}

interface HighlightProps {
  text: string;
  /** Half-open ranges in UTF-16 units, sorted, without overlaps. */
  matches: Match[];
}

/** A text with the search terms marked. */
export function Highlight({ text, matches }: HighlightProps) {
  return (
    <>
      {matches.map(({ start, end }, index) => (
        <Fragment key={start}>
          {text.slice(matches[index - 1]?.end ?? 0, start)}
          <mark className={styles.mark}>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(matches.at(-1)?.end ?? 0)}
    </>
  );
}
