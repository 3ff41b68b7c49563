import type { LegalDocumentSummary } from '@portal/contract/legal-document';
import { hasValidity } from '@portal/contract/legal-vocabulary';
import { formatDay, type Day } from '@portal/vietnamese/days';
import { Link } from 'react-router';
import { documentAddress } from '../../lib/addresses.ts';
import { documentListTexts } from '../../texts/document-list.ts';
import { documentTexts } from '../../texts/legal-document.ts';
import { shortName } from './document-name.ts';
import styles from './document-table.module.css';
import { ListedReason } from './validity-reason.tsx';
import { StatusBadge } from './status-badge.tsx';

interface DocumentTableProps {
  documents: LegalDocumentSummary[];
  on: Day | undefined;
}

const { columns } = documentListTexts;

/** A table on wide screens; on narrow ones the same rows as cards. */
export function DocumentTable({ documents, on }: DocumentTableProps) {
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <caption className="visually-hidden">{documentListTexts.results}</caption>
        <thead>
          <tr>
            {Object.values(columns).map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {documents.map((document) => (
            <DocumentRow key={document.documentId} document={document} on={on} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function DocumentRow({ document, on }: { document: LegalDocumentSummary; on: Day | undefined }) {
  const { slug, documentType, abstract, issuingBodies, issuedOn, files } = document;
  return (
    <tr>
      <th scope="row" className={styles.name}>
        <Link to={documentAddress(slug, on)}>{shortName(document)}</Link>
        {documentType && <span className={styles.type}>{documentType.name}</span>}
      </th>
      <td className={styles.abstract}>
        {abstract}
        {files.length === 0 && <span className={styles.noFile}>{documentListTexts.noFile}</span>}
        <ListedReason document={document} on={on} />
      </td>
      <td className={styles.bodies}>{issuingBodies.map(({ name }) => name).join('; ')}</td>
      <td className={styles.day}>
        <time dateTime={issuedOn}>{formatDay(issuedOn)}</time>
      </td>
      <td className={styles.status}>
        {document.group === 'draft' || hasValidity(document) ? (
          <StatusBadge document={document} on={on} />
        ) : (
          <span className={styles.none}>{documentTexts.noValidity}</span>
        )}
      </td>
    </tr>
  );
}
