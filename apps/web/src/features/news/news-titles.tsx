import type { ArticleSummary } from '@portal/contract/article';
import { ArticleCard } from './article-card.tsx';
import styles from '../../ui/lined-list.module.css';

/** News by title and day alone, below a heading of the second level. */
export function NewsTitles({ articles }: { articles: ArticleSummary[] }) {
  return (
    <ul className={styles.list}>
      {articles.map((article) => (
        <li key={article.documentId}>
          <ArticleCard article={article} variant="compact" headingLevel={3} />
        </li>
      ))}
    </ul>
  );
}
