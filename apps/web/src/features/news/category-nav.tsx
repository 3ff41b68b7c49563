import type { Category } from '@portal/contract/category';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useLocation } from 'react-router';
import { categoryAddress } from '../../lib/addresses.ts';
import { newsTexts } from '../../texts/news.ts';
import { QuerySection } from '../../ui/query-section.tsx';
import styles from './category-nav.module.css';
import { categoriesQuery } from './news-queries.ts';

/** The categories with their counts; subcategories are indented. */
export function CategoryNav() {
  return (
    <nav aria-label={newsTexts.categories}>
      <QuerySection heading={newsTexts.categories} lines={12}>
        <CategoryList />
      </QuerySection>
    </nav>
  );
}

function CategoryList() {
  const { data } = useSuspenseQuery(categoriesQuery()).data;
  const { pathname } = useLocation();
  const currentOf = (address: string) => (address === pathname ? 'page' : undefined);
  return (
    <ul className={styles.list}>
      {inTreeOrder(data).map(({ slug, name, parent, count }) => (
        <li key={slug} data-level={parent === null ? 1 : 2}>
          <Link to={categoryAddress(slug)} aria-current={currentOf(categoryAddress(slug))}>
            {name} <span className={styles.count}>{newsTexts.count(count)}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** Every category is followed by its subcategories. */
function inTreeOrder(categories: Category[], above: string | null = null): Category[] {
  const level = categories.filter(({ parent }) => parent === above);
  return level.flatMap((one) => [one, ...inTreeOrder(categories, one.slug)]);
}
