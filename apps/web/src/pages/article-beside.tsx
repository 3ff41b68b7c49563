import { CitedDocuments } from '../features/documents/cited-documents.tsx';
import { RelatedNews } from '../features/news/related-news.tsx';
import type { Article } from '../lib/answers.ts';
import type { PageText } from '../lib/page-text.ts';
import { articleTexts } from '../texts/article.ts';
import { TableOfContents, useCurrentHeading } from '../ui/table-of-contents.tsx';
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

/** The current section is marked; rendered only for long articles, so that short ones observe nothing. */
function ArticleContents({ headings }: { headings: PageText['headings'] }) {
  const current = useCurrentHeading(headings.map(({ id }) => id));
  return <TableOfContents label={articleTexts.contents} headings={headings} current={current} />;
}
