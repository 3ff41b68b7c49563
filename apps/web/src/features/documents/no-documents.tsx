import { Link } from 'react-router';
import { documentListAddress } from '../../lib/addresses.ts';
import type { PageLink } from '../../lib/errors.ts';
import { documentListTexts } from '../../texts/document-list.ts';
import styles from './document-results.module.css';

interface NoDocumentsProps {
  q: string;
  filters: PageLink[];
}

/** Why nothing was found, and which filters to drop or words to try. */
export function NoDocuments({ q, filters }: NoDocumentsProps) {
  if (filters.length === 0) return <p className={styles.empty}>{documentListTexts.noDocuments}</p>;
  return (
    <div className={styles.empty}>
      <p>{documentListTexts.empty}</p>
      <ul>
        {filters.map(({ label, address }) => (
          <li key={label}>
            <Link to={address}>
              {documentListTexts.drop} {label}
            </Link>
          </li>
        ))}
        {filters.length > 1 && (
          <li>
            <Link to={documentListAddress()}>{documentListTexts.dropAll}</Link>
          </li>
        )}
      </ul>
      {q !== '' && <p>{documentListTexts.emptyQuery(q)}</p>}
    </div>
  );
}
