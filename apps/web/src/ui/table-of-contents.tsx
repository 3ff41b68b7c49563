import { useEffect, useState } from 'react';
import { Link, useLocation } from 'react-router';
import type { PageText } from '../lib/page-text.ts';
import styles from './table-of-contents.module.css';

interface TableOfContentsProps {
  label: string;
  headings: PageText['headings'];
  /** The id of the heading whose section is being read. */
  current?: string | undefined;
  /** False to start closed, for a list above the text on a narrow screen. */
  isOpen?: boolean;
}

/** Links to each heading of the text. */
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

/** A heading becomes current in this upper part of the window. */
const UPPER_PART = 0.3;

/** The id of the heading whose section is being read; undefined above the first. */
export function useCurrentHeading(ids: string[]): string | undefined {
  const [current, setCurrent] = useState<string>();
  const joined = ids.join(' ');
  useEffect(() => {
    const headings = joined.split(' ').flatMap((id) => document.getElementById(id) ?? []);
    const note = () => {
      const end = innerHeight * UPPER_PART;
      const passed = headings.findLast((heading) => heading.getBoundingClientRect().top < end);
      setCurrent((headings.find((heading) => isNamed(heading, end)) ?? passed)?.id);
    };
    // A hash in the address has scrolled the page before this runs.
    const frame = requestAnimationFrame(note);
    document.addEventListener('scroll', note, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('scroll', note);
    };
  }, [joined]);
  return current;
}

/**
 * Whether the address names this heading, or a clause below it, in the upper part of the window. After a
 * short section, headings further down are in that part too.
 */
function isNamed({ id }: Element, end: number): boolean {
  const name = location.hash.slice(1);
  if (name !== id && !name.endsWith(`-${id}`)) return false;
  const top = document.getElementById(name)?.getBoundingClientRect().top;
  return top !== undefined && top >= -1 && top < end;
}
