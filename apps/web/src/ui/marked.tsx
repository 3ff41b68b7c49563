import { Fragment } from 'react';
import styles from './marked.module.css';

interface Match {
  start: number;
  end: number;
}

interface MarkedProps {
  text: string;
  /** In UTF-16 units, the end not included; in order, none over another. */
  matches: Match[];
}

/** A text in which what was looked for is marked. */
export function Marked({ text, matches }: MarkedProps) {
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
