import { articleTexts } from '../../texts/article.ts';
import styles from './article-tools.module.css';
import { PrintButton } from './print-button.tsx';
import { ShareLinks } from './share-links.tsx';
import { TextSizeControl } from './text-size-control.tsx';

export function ArticleTools({ path }: { path: string }) {
  return (
    <section aria-label={articleTexts.tools} className={styles.tools}>
      <TextSizeControl />
      <ShareLinks path={path} />
      <PrintButton />
    </section>
  );
}
