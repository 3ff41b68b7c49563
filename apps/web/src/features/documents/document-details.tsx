import { documentTexts } from '../../texts/legal-document.ts';
import { LastChanged } from '../../ui/last-changed.tsx';
import { QuerySection } from '../../ui/query-section.tsx';
import { ChangesBanner } from './changes-banner.tsx';
import { DocumentFacts } from './document-facts.tsx';
import { DocumentRelations } from './document-relations.tsx';
import { DocumentTimeline } from './document-timeline.tsx';
import type { DocumentViewProps } from './document-view.tsx';
import styles from './document-view.module.css';
import { FullText } from './full-text/full-text.tsx';
import { PartLinks } from './part-links.tsx';
import { PARTS } from './parts.ts';

/** What a document is, what became of it, what it says, and who speaks of it. */
export function DocumentDetails({ document, on, children }: DocumentViewProps) {
  const { fullText } = document;
  return (
    <>
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
        </div>
      </div>
      {fullText !== null && (
        <div className={styles.below}>
          <QuerySection heading={documentTexts.fullText} id={PARTS.fullText}>
            <ChangesBanner events={document.timeline} day={document.validity.on} on={on} />
            <FullText document={document} text={fullText} />
          </QuerySection>
        </div>
      )}
      <div className={styles.below}>{children}</div>
      <LastChanged at={document.updatedAt} />
    </>
  );
}
