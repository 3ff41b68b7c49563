import { CitedDocuments } from '../features/documents/cited-documents.tsx';
import { ArticleContents } from '../features/news/article-contents.tsx';
import { RelatedNews } from '../features/news/related-news.tsx';
import type { Article } from '../lib/answers.ts';
import styles from './article.module.css';

interface ArticleBesideProps {
  article: Article;
  hasContents: boolean;
  /** Whether the text is longer than the column beside it. */
  isLong: boolean;
}

/** The column beside an article, or below it on a narrow screen. */
export function ArticleBeside({ article, hasContents, isLong }: ArticleBesideProps) {
  const { slug, body, citedDocuments, relatedArticles } = article;
  return (
    <div className={styles.beside}>
      {hasContents && (
        <div className={styles.contents}>
          <ArticleContents key={slug} headings={body.headings} />
        </div>
      )}
      <CitedDocuments documents={citedDocuments} isBrief={isLong} />
      <RelatedNews articles={relatedArticles} />
    </div>
  );
}
