import { articleTexts } from '../../texts/article.ts';
import styles from './article-tools.module.css';

export function PrintButton() {
  return (
    <button type="button" className={styles.tool} onClick={() => print()}>
      {articleTexts.print}
    </button>
  );
}
