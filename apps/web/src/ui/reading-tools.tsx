import type { ReactNode } from 'react';
import { readingTexts } from '../texts/reading.ts';
import { PrintButton } from './print-button.tsx';
import { ReadAloud } from './reading-aloud/read-aloud.tsx';
import styles from './reading-tools.module.css';
import { TextSizeControl } from './text-size-control.tsx';

interface ReadingToolsProps {
  /** Whose text is read aloud: what is being read stops when another takes its place. */
  path: string;
  /** Further tools of this kind of page. */
  children?: ReactNode;
}

/** To stand inside the `article` that they are for. */
export function ReadingTools({ path, children }: ReadingToolsProps) {
  return (
    <section aria-label={readingTexts.tools} className={styles.tools} data-unread>
      <TextSizeControl />
      <ReadAloud key={path} />
      {children}
      <PrintButton />
    </section>
  );
}
