import { useSuspenseQuery } from '@tanstack/react-query';
import { categoryAddress } from '../../lib/addresses.ts';
import { newsTexts } from '../../texts/news.ts';
import { Block } from '../../ui/block.tsx';
import { ArticleCard } from './article-card.tsx';
import styles from './home-news.module.css';
import { featuredNewsQuery, newsByCategoryQuery, newsListQuery, NEWEST } from './news-queries.ts';

/** The featured news, the newest where an editor features none: one large, the others beside it. */
export function LeadingNews() {
  const featured = useSuspenseQuery(featuredNewsQuery()).data.data;
  const newest = useSuspenseQuery(newsListQuery(NEWEST)).data.data;
  const [first, ...others] = featured.length > 0 ? featured : newest;
  if (!first) return <p>{newsTexts.emptyList}</p>;
  return (
    <div className={styles.leading}>
      <ArticleCard article={first} variant="lead" headingLevel={3} isLeading />
      <ul className={styles.others}>
        {others.slice(0, 4).map((article) => (
          <li key={article.documentId}>
            <ArticleCard article={article} variant="compact" headingLevel={3} />
          </li>
        ))}
      </ul>
    </div>
  );
}

export function NewestNews() {
  const { data } = useSuspenseQuery(newsListQuery(NEWEST)).data;
  return (
    <ul className={styles.newest}>
      {data.map((article) => (
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
        <Block key={slug} heading={name} address={categoryAddress(slug)} headingLevel={3}>
          <ul className={styles.category}>
            {latest.map((article, index) => (
              <li key={article.documentId}>
                <ArticleCard
                  article={article}
                  variant={index === 0 ? 'row' : 'compact'}
                  headingLevel={4}
                />
              </li>
            ))}
          </ul>
        </Block>
      ))}
    </div>
  );
}
