import type { ArticleSummary } from '@portal/contract/article';
import { useId } from 'react';
import { articleTexts } from '../../texts/article.ts';
import { NewsTitles } from './news-titles.tsx';
import styles from './related-news.module.css';

export function RelatedNews({ articles }: { articles: ArticleSummary[] }) {
  const headingId = useId();
  if (articles.length === 0) return null;
  return (
    <section aria-labelledby={headingId} className={styles.related}>
      <h2 id={headingId} className={styles.heading}>
        {articleTexts.related}
      </h2>
      <NewsTitles articles={articles} />
    </section>
  );
}
