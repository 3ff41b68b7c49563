import { Link, useLocation } from 'react-router';
import type { PageText } from '../lib/page-text.ts';
import styles from './table-of-contents.module.css';

interface TableOfContentsProps {
  label: string;
  headings: PageText['headings'];
}

/** The way to each heading of the text below. */
export function TableOfContents({ label, headings }: TableOfContentsProps) {
  const { search } = useLocation();
  return (
    <nav aria-label={label} className={styles.contents}>
      <details open>
        <summary>{label}</summary>
        <ol>
          {headings.map(({ id, level, words }) => (
            <li key={id} data-level={level}>
              <Link to={{ search, hash: id }}>{words}</Link>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  );
}
