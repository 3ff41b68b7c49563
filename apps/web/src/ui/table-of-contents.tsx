import { Link, useLocation } from 'react-router';
import type { PageText } from '../lib/page-text.ts';
import styles from './table-of-contents.module.css';

interface TableOfContentsProps {
  label: string;
  headings: PageText['headings'];
  /** The id of the heading whose section is being read. */
  current?: string | undefined;
  /** On a narrow screen a list above the text may be closed at first. */
  isOpen?: boolean;
}

/** The way to each heading of the text. */
export function TableOfContents(props: TableOfContentsProps) {
  const { label, headings, current, isOpen = true } = props;
  const { search } = useLocation();
  return (
    <nav aria-label={label} className={styles.contents} data-unread>
      <details open={isOpen}>
        <summary>{label}</summary>
        <ol>
          {headings.map(({ id, level, words }) => (
            <li key={id} data-level={level}>
              <Link
                to={{ search, hash: id }}
                aria-current={id === current ? 'location' : undefined}
              >
                {words}
              </Link>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  );
}
