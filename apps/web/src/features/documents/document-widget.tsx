import type { LegalDocumentSummary } from '@portal/contract/legal-document';
import { formatDay } from '@portal/vietnamese/days';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { documentAddress } from '../../lib/addresses.ts';
import { fileFacts } from '../../lib/file-facts.ts';
import { homeTexts } from '../../texts/home.ts';
import { shortName } from './document-name.ts';
import { newestDocumentsQuery } from './document-queries.ts';
import styles from './document-widget.module.css';
import { ConsultationsBlock } from './open-consultations.tsx';
import { StatusBadge } from './status-badge.tsx';

/** The newest documents: number, day, status, abstract, and a file if there is one. */
export function DocumentWidget() {
  const { data } = useSuspenseQuery(newestDocumentsQuery()).data;
  if (data.length === 0) return <p>{homeTexts.noDocuments}</p>;
  return (
    <div className={styles.widget}>
      <ul className={styles.documents}>
        {data.map((document) => (
          <li key={document.documentId}>
            <WidgetItem document={document} />
          </li>
        ))}
      </ul>
      <ConsultationsBlock />
    </div>
  );
}

function WidgetItem({ document }: { document: LegalDocumentSummary }) {
  const { slug, issuedOn, abstract, files } = document;
  const name = shortName(document);
  const [file] = files;
  return (
    <>
      <p className={styles.facts}>
        <Link to={documentAddress(slug)} className={styles.number}>
          {name}
        </Link>
        <time dateTime={issuedOn}>{formatDay(issuedOn)}</time>
        <StatusBadge document={document} />
      </p>
      <p className={styles.abstract}>{abstract}</p>
      {file && (
        <a href={file.url} className={styles.file}>
          {homeTexts.download} ({fileFacts(file)})<span className="visually-hidden"> {name}</span>
        </a>
      )}
    </>
  );
}
