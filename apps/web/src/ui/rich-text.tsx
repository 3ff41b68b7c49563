import { richTextTexts } from '../texts/rich-text.ts';
import styles from './rich-text.module.css';
import { labelTables } from './label-tables.ts';

interface RichTextProps {
  /** HTML that the cms sanitised when it was saved. */
  html: string;
}

/** The only place where stored HTML enters the page. */
export function RichText({ html }: RichTextProps) {
  const readable = labelTables(html, richTextTexts.table);
  return <div className={styles.text} dangerouslySetInnerHTML={{ __html: readable }} />;
}
