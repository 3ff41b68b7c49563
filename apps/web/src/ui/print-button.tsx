import { readingTexts } from '../texts/reading.ts';
import styles from './reading-tools.module.css';

export function PrintButton() {
  return (
    <button type="button" className={styles.tool} onClick={() => print()}>
      {readingTexts.print}
    </button>
  );
}
