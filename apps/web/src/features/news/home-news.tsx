import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { categoryAddress } from '../../lib/addresses.ts';
import { newsTexts } from '../../texts/news.ts';
import { QuerySection } from '../../ui/query-section.tsx';
import { ArticleCard } from './article-card.tsx';
import { ANNOUNCEMENTS, divideNews } from './divide-news.ts';
import styles from './home-news.module.css';
import { featuredNewsQuery, newsByCategoryQuery, newsListQuery, NEWEST } from './news-queries.ts';

/** The data that each query has so far; the section that needs a query suspends on it. */
function useDividedNews() {
  const featured = useQuery(featuredNewsQuery()).data?.data ?? [];
  const newest = useQuery(newsListQuery(NEWEST)).data?.data ?? [];
  const categories = useQuery(newsByCategoryQuery()).data?.data ?? [];
  return divideNews({ featured, newest, categories });
}

export function LeadingNews() {
  useSuspenseQuery(newsListQuery(NEWEST));
  const { lead, otherLeading } = useDividedNews();
  if (!lead) return <p>{newsTexts.emptyList}</p>;
  return (
    <div className={styles.leading}>
      <ArticleCard article={lead} variant="lead" headingLevel={3} isLeading />
      {otherLeading.length > 0 && (
        <ul className={styles.others}>
          {otherLeading.map((article) => (
            <li key={article.documentId}>
              <ArticleCard article={article} variant="compact" headingLevel={3} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Whether the site has a category for announcements; assumed while the categories load. */
export function useHasAnnouncements(): boolean {
  const categories = useQuery(newsByCategoryQuery()).data?.data;
  return categories?.some(({ slug }) => slug === ANNOUNCEMENTS) ?? true;
}

/** With summaries, because these tell deadlines. */
export function Announcements() {
  useSuspenseQuery(newsByCategoryQuery());
  const { announcements } = useDividedNews();
  if (announcements.length === 0) return <p>{newsTexts.emptyCategory}</p>;
  return (
    <ul className={styles.announcements}>
      {announcements.map((article) => (
        <li key={article.documentId}>
          <ArticleCard article={article} variant="notice" headingLevel={3} showsCategory={false} />
        </li>
      ))}
    </ul>
  );
}

export function NewestNews() {
  useSuspenseQuery(newsListQuery(NEWEST));
  const { newest } = useDividedNews();
  return (
    <ul className={styles.newest}>
      {newest.map((article) => (
        <li key={article.documentId}>
          <ArticleCard article={article} headingLevel={3} />
        </li>
      ))}
    </ul>
  );
}

/** More news of each top-level category that has some. */
export function NewsByCategory() {
  useSuspenseQuery(newsByCategoryQuery());
  const { byCategory } = useDividedNews();
  return (
    <div className={styles.categories}>
      {byCategory.map(({ slug, name, latest }) => (
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
