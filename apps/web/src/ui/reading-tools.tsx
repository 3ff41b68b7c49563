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

/** Tools for the text of the `article` around them. */
export function ReadingTools({ path, children }: ReadingToolsProps) {
  return (
    <section aria-label={readingTexts.tools} className={styles.tools} data-unread>
      <TextSizeControl />
      <ReadAloud key={path} />
      {children}
      <button type="button" className={`needs-script ${styles.tool}`} onClick={() => print()}>
        {readingTexts.print}
      </button>
    </section>
  );
}
