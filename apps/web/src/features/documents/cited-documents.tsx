import type { LegalDocumentReference } from '@portal/contract/legal-reference';
import { useId } from 'react';
import { articleTexts } from '../../texts/article.ts';
import styles from './cited-documents.module.css';
import { DocumentReference } from './document-reference.tsx';

interface CitedDocumentsProps {
  documents: LegalDocumentReference[];
  /** In the narrow column beside a text only their names are shown. */
  isBrief?: boolean;
}

/** The documents that an article cites, with their status of today. */
export function CitedDocuments({ documents, isBrief = false }: CitedDocumentsProps) {
  const headingId = useId();
  if (documents.length === 0) return null;
  return (
    <section aria-labelledby={headingId} data-unread>
      <h2 id={headingId} className={styles.heading}>
        {articleTexts.citedDocuments}
      </h2>
      <ul className={styles.list} data-brief={isBrief}>
        {documents.map((document) => (
          <li key={document.documentId}>
            <DocumentReference document={document} />
          </li>
        ))}
      </ul>
    </section>
  );
}
