import type { Day } from '@portal/vietnamese/days';
import type { ReactNode } from 'react';
import type { LegalDocument } from '../../lib/answers.ts';
import { documentAddress } from '../../lib/addresses.ts';
import { fullAddress } from '../../lib/site-origin.ts';
import { documentTexts } from '../../texts/legal-document.ts';
import { readingTexts } from '../../texts/reading.ts';
import { LastChanged } from '../../ui/last-changed.tsx';
import { QuerySection } from '../../ui/query-section.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import reading from '../../ui/reading.module.css';
import { ReadingTools } from '../../ui/reading-tools.tsx';
import { citationOf } from './citation.ts';
import { DocumentFacts } from './document-facts.tsx';
import { DocumentFiles } from './document-files.tsx';
import { DocumentRelations } from './document-relations.tsx';
import { DocumentText } from './document-text.tsx';
import { DocumentTimeline } from './document-timeline.tsx';
import styles from './document-view.module.css';
import { NoFiles } from './no-files.tsx';
import { PARTS } from './parts.ts';
import { PartLinks } from './part-links.tsx';
import { ValidityNote } from './validity-note.tsx';

interface DocumentViewProps {
  document: LegalDocument;
  /** The day whose status is asked; today where it is undefined. */
  on: Day | undefined;
  /** What others say of it. */
  children?: ReactNode;
}

/** A document below its heading: whether it holds, its files, what it is, what it says. */
export function DocumentView({ document, on, children }: DocumentViewProps) {
  const path = documentAddress(document.slug);
  const address = fullAddress(path);
  const { files, fullText } = document;
  return (
    <>
      <p className={`${styles.abstract} ${reading.text}`}>{document.abstract}</p>
      <ValidityNote document={document} on={on} />
      <div className={styles.files}>
        <QuerySection heading={documentTexts.files} id={PARTS.files}>
          {files.length > 0 ? <DocumentFiles files={files} /> : <NoFiles />}
        </QuerySection>
      </div>
      <ReadingTools path={path}>
        <CopyButton text={address} texts={readingTexts.address} />
        <CopyButton text={citationOf(document)} texts={documentTexts.citation} />
      </ReadingTools>
      <PartLinks document={document} />
      <div className={styles.columns}>
        <div className={styles.side}>
          <QuerySection heading={documentTexts.facts} id={PARTS.facts}>
            <DocumentFacts document={document} />
          </QuerySection>
        </div>
        <div className={styles.main}>
          <QuerySection heading={documentTexts.timeline} id={PARTS.timeline}>
            <DocumentTimeline events={document.timeline} on={on} />
          </QuerySection>
          <QuerySection heading={documentTexts.relations} id={PARTS.relations}>
            <DocumentRelations relations={document.relations} on={on} />
          </QuerySection>
          {fullText !== null && (
            <QuerySection heading={documentTexts.fullText} id={PARTS.fullText}>
              <DocumentText text={fullText} />
            </QuerySection>
          )}
          {children}
        </div>
      </div>
      <LastChanged at={document.updatedAt} />
    </>
  );
}
