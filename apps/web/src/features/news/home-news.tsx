import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import type { ArticleSummary } from '@portal/contract/article';
import { categoryAddress } from '../../lib/addresses.ts';
import { newsTexts } from '../../texts/news.ts';
import { QuerySection } from '../../ui/query-section.tsx';
import { ArticleCard } from './article-card.tsx';
import styles from './home-news.module.css';
import { featuredNewsQuery, newsByCategoryQuery, newsListQuery, NEWEST } from './news-queries.ts';

const LEADING = 6;
const OTHERS = 7;

/** The featured news come first, the newest fill up; both stay useful when one of them is missing. */
function leadingOf(featured: ArticleSummary[], newest: ArticleSummary[]): ArticleSummary[] {
  const isFeatured = new Set(featured.map(({ documentId }) => documentId));
  const others = newest.filter(({ documentId }) => !isFeatured.has(documentId));
  return [...featured, ...others].slice(0, LEADING);
}

export function LeadingNews() {
  const newest = useSuspenseQuery(newsListQuery(NEWEST)).data.data;
  const featured = useQuery(featuredNewsQuery()).data?.data ?? [];
  const [first, ...others] = leadingOf(featured, newest);
  if (!first) return <p>{newsTexts.emptyList}</p>;
  return (
    <div className={styles.leading}>
      <ArticleCard article={first} variant="lead" headingLevel={3} isLeading />
      <ul className={styles.others}>
        {others.map((article) => (
          <li key={article.documentId}>
            <ArticleCard article={article} variant="compact" headingLevel={3} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The newest that do not lead the page already. */
export function NewestNews() {
  const newest = useSuspenseQuery(newsListQuery(NEWEST)).data.data;
  const featured = useQuery(featuredNewsQuery()).data?.data ?? [];
  const leading = new Set(leadingOf(featured, newest).map(({ documentId }) => documentId));
  return (
    <ul className={styles.newest}>
      {newest
        .filter(({ documentId }) => !leading.has(documentId))
        .slice(0, OTHERS)
        .map((article) => (
          <li key={article.documentId}>
            <ArticleCard article={article} headingLevel={3} />
          </li>
        ))}
    </ul>
  );
}

/** The newest news of each category that stands at the top and has any. */
export function NewsByCategory() {
  const { data } = useSuspenseQuery(newsByCategoryQuery()).data;
  const shown = data.filter(({ parent, latest }) => parent === null && latest.length > 0);
  return (
    <div className={styles.categories}>
      {shown.map(({ slug, name, latest }) => (
        <QuerySection key={slug} heading={name} address={categoryAddress(slug)} headingLevel={3}>
          <ul className={styles.category}>
            {latest.map((article, index) => (
              <li key={article.documentId}>
                <ArticleCard
                  article={article}
                  variant={index === 0 ? 'row' : 'compact'}
                  headingLevel={4}
                  showsCategory={false}
                />
              </li>
            ))}
          </ul>
        </QuerySection>
      ))}
    </div>
  );
}
