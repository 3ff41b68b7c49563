import type { Day } from '@portal/vietnamese/days';
import type { ReactNode } from 'react';
import type { LegalDocument } from '../../lib/answers.ts';
import { documentAddress } from '../../lib/addresses.ts';
import { fullAddress } from '../../lib/site-origin.ts';
import { documentFileTexts } from '../../texts/document-files.ts';
import { readingTexts } from '../../texts/reading.ts';
import { QuerySection } from '../../ui/query-section.tsx';
import { later } from '../../ui/later.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import reading from '../../ui/reading.module.css';
import { ReadingTools } from '../../ui/reading-tools.tsx';
import { citationOf } from './citation.ts';
import { DocumentFiles } from './document-files.tsx';
import styles from './document-view.module.css';
import { PARTS } from './parts.ts';

const ValidityNote = later(async () => (await import('./validity-note.tsx')).ValidityNote);
const ReaderNotes = later(async () => (await import('../../ui/reader-notes.tsx')).ReaderNotes);
const NoFiles = later(async () => (await import('./no-files.tsx')).NoFiles);
const DocumentDetails = later(async () => (await import('./document-details.tsx')).DocumentDetails);

export interface DocumentViewProps {
  document: LegalDocument;
  /** The day of the status; undefined means today. */
  on: Day | undefined;
  /** What others say about the document. */
  children?: ReactNode;
}

/** A document below its heading: its status, its files, its facts, its text. */
export function DocumentView({ document, on, children }: DocumentViewProps) {
  const path = documentAddress(document.slug);
  const address = fullAddress(path);
  const { files } = document;
  return (
    <>
      <p className={`${styles.abstract} ${reading.text}`}>{document.abstract}</p>
      <ValidityNote document={document} on={on} />
      <ReaderNotes corrections={document.corrections} />
      <div className={styles.files}>
        <QuerySection heading={documentFileTexts.heading} id={PARTS.files}>
          {files.length > 0 ? <DocumentFiles files={files} slug={document.slug} /> : <NoFiles />}
        </QuerySection>
      </div>
      <ReadingTools path={path}>
        <CopyButton text={address} texts={readingTexts.address} />
        <CopyButton text={citationOf(document)} texts={readingTexts.citation} />
      </ReadingTools>
      <DocumentDetails document={document} on={on}>
        {children}
      </DocumentDetails>
    </>
  );
}
