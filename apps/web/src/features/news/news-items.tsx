import type { ArticleSummary } from '@portal/contract/article';
import type { Pagination } from '@portal/contract/envelope';
import { Pager } from '../../ui/pager.tsx';
import { ArticleCard } from './article-card.tsx';
import styles from './news-items.module.css';

interface NewsItemsProps {
  articles: ArticleSummary[];
  /** The text for an empty list. */
  empty: string;
  pagination?: Pagination;
  addressOf?: (page: number) => string;
}

/** A page of a news list, newest first, with links to the other pages. */
export function NewsItems({ articles, empty, pagination, addressOf }: NewsItemsProps) {
  if (articles.length === 0) return <p className={styles.empty}>{empty}</p>;
  return (
    <>
      <ul className={styles.list}>
        {articles.map((article, index) => (
          <li key={article.documentId} className={styles.item}>
            <ArticleCard article={article} isLeading={index === 0} />
          </li>
        ))}
      </ul>
      {pagination && addressOf && <Pager pagination={pagination} addressOf={addressOf} />}
    </>
  );
}
