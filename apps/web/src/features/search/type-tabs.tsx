import { CONTENT_TYPES } from '@portal/contract/content-types';
import type { SearchList } from '@portal/contract/search';
import { MAX_COUNT_OF_TYPE, MAX_SEARCH_RESULTS, SEARCH_TYPES } from '@portal/contract/search-types';
import { Link } from 'react-router';
import { FOCUS_STAYS } from '../../lib/focus-place.ts';
import { searchTexts } from '../../texts/search.ts';
import { addressOfSearch, type Search } from './search-address.ts';
import styles from './type-tabs.module.css';

interface TypeTabsProps {
  search: Search;
  meta: Pick<SearchList['meta'], 'counts' | 'isTotalCapped'>;
}

/** A link for each type that has results, with their number. */
export function TypeTabs({ search, meta: { counts, isTotalCapped } }: TypeTabsProps) {
  const types = SEARCH_TYPES.filter((type) => counts[type] > 0 || type === search.type);
  const sum = types.reduce((all, type) => all + counts[type], 0);
  const all = isTotalCapped ? MAX_SEARCH_RESULTS : sum;
  const tabs = [
    { type: undefined, label: searchTexts.allTypes, count: searchTexts.count(all, isTotalCapped) },
    ...types.map((type) => ({
      type,
      label: CONTENT_TYPES[type].label,
      count: searchTexts.count(counts[type], isTotalCapped && counts[type] >= MAX_COUNT_OF_TYPE),
    })),
  ];
  return (
    <nav aria-label={searchTexts.typeNav} className={styles.tabs}>
      <ul>
        {tabs.map(({ type, label, count }) => (
          <li key={label}>
            <Link
              to={addressOfSearch({ ...search, type, page: 1 })}
              state={FOCUS_STAYS}
              preventScrollReset
              aria-current={type === search.type ? 'page' : undefined}
              className={styles.tab}
            >
              {label} <span className={styles.count}>{count}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
