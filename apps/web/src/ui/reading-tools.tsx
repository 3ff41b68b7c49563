import type { ReactNode } from 'react';
import { readingTexts } from '../texts/reading.ts';
import { ReadAloud } from './reading-aloud/read-aloud.tsx';
import styles from './reading-tools.module.css';
import { TextSizeControl } from './text-size-control.tsx';

interface ReadingToolsProps {
  /** Identifies the text: reading aloud stops when it changes. */
  path: string;
  /** Further tools of this kind of page. */
  children?: ReactNode;
}

/** Tools for the surrounding `article`; on a phone most are in a menu. */
export function ReadingTools({ path, children }: ReadingToolsProps) {
  return (
    <section aria-label={readingTexts.tools} className={styles.tools} data-unread>
      <ReadAloud key={path} />
      <details className={styles.more}>
        <summary className={styles.tool}>{readingTexts.more}</summary>
        <div className={styles.moreTools}>
          <TextSizeControl />
          {children}
          <button type="button" className={`needs-script ${styles.tool}`} onClick={() => print()}>
            {readingTexts.print}
          </button>
        </div>
      </details>
    </section>
  );
}
