import type { LegalDocumentReference } from '@portal/contract/legal-reference';
import { useId } from 'react';
import { articleTexts } from '../../texts/article.ts';
import styles from './cited-documents.module.css';
import { DocumentReference } from './document-reference.tsx';

/** The documents that an article cites, as they stand today. */
export function CitedDocuments({ documents }: { documents: LegalDocumentReference[] }) {
  const headingId = useId();
  if (documents.length === 0) return null;
  return (
    <section aria-labelledby={headingId} data-unread>
      <h2 id={headingId} className={styles.heading}>
        {articleTexts.citedDocuments}
      </h2>
      <ul className={styles.list}>
        {documents.map((document) => (
          <li key={document.documentId}>
            <DocumentReference document={document} />
          </li>
        ))}
      </ul>
    </section>
  );
}
