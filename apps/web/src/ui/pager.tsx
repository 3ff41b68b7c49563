import type { Pagination } from '@portal/contract/envelope';
import { Link } from 'react-router';
import { pagingTexts } from '../texts/paging.ts';
import styles from './pager.module.css';

interface PagerProps {
  pagination: Pagination;
  addressOf: (page: number) => string;
}

export function Pager({ pagination: { page, pageCount }, addressOf }: PagerProps) {
  if (pageCount <= 1) return null;
  return (
    <nav aria-label={pagingTexts.label} className={styles.pager}>
      {page > 1 && (
        <Link to={addressOf(page - 1)} rel="prev" className={styles.step}>
          {pagingTexts.previous}
        </Link>
      )}
      <ol className={styles.pages}>
        {pagesAround(page, pageCount).map((one, index, all) => (
          <li key={one} className={styles.item}>
            {index > 0 && one - (all[index - 1] ?? one) > 1 && <span aria-hidden="true">…</span>}
            <Link
              to={addressOf(one)}
              aria-label={pagingTexts.page(one)}
              aria-current={one === page ? 'page' : undefined}
              className={styles.page}
            >
              {one}
            </Link>
          </li>
        ))}
      </ol>
      {page < pageCount && (
        <Link to={addressOf(page + 1)} rel="next" className={styles.step}>
          {pagingTexts.next}
        </Link>
      )}
    </nav>
  );
}

/** The first page, the last, the current one and its neighbours. */
export function pagesAround(page: number, pageCount: number): number[] {
  const ascending = new Set([1, page - 1, page, page + 1, pageCount]);
  return [...ascending].filter((one) => one >= 1 && one <= pageCount);
}
