import { documentName } from '@portal/contract/document-name';
import type { LegalDocumentReference } from '@portal/contract/legal-reference';
import type { Day } from '@portal/vietnamese/days';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { documentAddress } from '../../lib/addresses.ts';
import styles from './document-reference.module.css';
import { StatusBadge } from './status-badge.tsx';

interface DocumentReferenceProps {
  document: LegalDocumentReference;
  /** The day of the status; without it today. */
  on?: Day | undefined;
  /** What this place adds about the document. */
  children?: ReactNode;
}

/** A document as others refer to it: name, status, abstract. */
export function DocumentReference({ document, on, children }: DocumentReferenceProps) {
  return (
    <div className={styles.reference}>
      <p className={styles.name}>
        <Link to={documentAddress(document.slug, on)}>{documentName(document)}</Link>
        <StatusBadge document={document} on={on} />
      </p>
      <p className={styles.abstract}>{document.abstract}</p>
      {children}
    </div>
  );
}
