import type { Facets, LegalDocumentList } from '@portal/contract/legal-document';
import { useId } from 'react';
import { Link } from 'react-router';
import { consultationTexts } from '../../texts/consultations.ts';
import { documentListTexts } from '../../texts/document-list.ts';
import { Pager } from '../../ui/pager.tsx';
import { QuerySection } from '../../ui/query-section.tsx';
import { chosenFilters } from './chosen-filters.ts';
import styles from './document-results.module.css';
import {
  addressOfSearch,
  fileAddressOf,
  isBeginning,
  type DocumentSearch,
} from './document-search.ts';
import { DocumentTable } from './document-table.tsx';
import { FilterChips } from './filter-chips.tsx';
import { NoDocuments } from './no-documents.tsx';
import { OpenConsultations } from './open-consultations.tsx';

interface DocumentResultsProps {
  search: DocumentSearch;
  list: LegalDocumentList;
}

/** The number of results, the active filters, and a page of results. */
export function DocumentResults({ search, list: { data, meta } }: DocumentResultsProps) {
  const headingId = useId();
  const filters = chosenFilters(search, meta.facets);
  return (
    <section aria-labelledby={headingId} className={styles.results}>
      <h2 id={headingId} aria-live="polite" className={styles.count}>
        {documentListTexts.found(meta.pagination.total)}
      </h2>
      {data.length > 0 && <FilterChips filters={filters} />}
      {isBeginning(search) && (
        <div className={styles.consultations}>
          <QuerySection heading={consultationTexts.open} headingLevel={3} lines={3}>
            <OpenConsultations closed={closedIn(meta.facets)} />
          </QuerySection>
        </div>
      )}
      {search.on !== undefined && (
        <p className={styles.on}>
          {documentListTexts.statusOn(search.on)}{' '}
          <Link to={addressOfSearch({ ...search, on: undefined, page: 1 })}>
            {documentListTexts.today}
          </Link>
        </p>
      )}
      {data.length === 0 ? (
        <NoDocuments q={search.q} filters={filters} />
      ) : (
        <DocumentTable documents={data} on={search.on} />
      )}
      {data.length > 0 && (
        <p className={styles.file}>
          <a href={fileAddressOf(search)} download>
            {documentListTexts.csv}
          </a>
        </p>
      )}
      <Pager
        pagination={meta.pagination}
        addressOf={(page) => addressOfSearch({ ...search, page })}
      />
    </section>
  );
}

function closedIn({ consultation }: Facets): number {
  return consultation.find(({ value }) => value === 'closed')?.count ?? 0;
}
