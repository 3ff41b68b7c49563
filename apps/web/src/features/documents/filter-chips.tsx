import { Link } from 'react-router';
import { documentListAddress } from '../../lib/addresses.ts';
import type { PageLink } from '../../lib/errors.ts';
import { documentListTexts } from '../../texts/document-list.ts';
import styles from './filter-chips.module.css';

/** The active filters; each can be removed by itself, or all at once. */
export function FilterChips({ filters }: { filters: PageLink[] }) {
  if (filters.length === 0) return null;
  return (
    <ul aria-label={documentListTexts.chosen} className={styles.chips}>
      {filters.map(({ label, address }) => (
        <li key={label}>
          <Link
            to={address}
            aria-label={`${documentListTexts.drop} ${label}`}
            className={styles.chip}
          >
            {label}
          </Link>
        </li>
      ))}
      {filters.length > 1 && (
        <li>
          <Link to={documentListAddress()} className={styles.all}>
            {documentListTexts.dropAll}
          </Link>
        </li>
      )}
    </ul>
  );
}
