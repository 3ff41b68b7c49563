import { Link, useLocation } from 'react-router';
import type { LegalDocument } from '../../lib/answers.ts';
import { documentFileTexts } from '../../texts/document-files.ts';
import { documentTexts } from '../../texts/legal-document.ts';
import { PARTS } from './parts.ts';
import styles from './part-links.module.css';

/** Links to the parts that this document has. */
export function PartLinks({ document }: { document: LegalDocument }) {
  const { search } = useLocation();
  const { fullText, citedBy } = document;
  const parts = [
    { part: PARTS.files, name: documentFileTexts.heading, isThere: true },
    { part: PARTS.facts, name: documentTexts.facts, isThere: true },
    { part: PARTS.timeline, name: documentTexts.timeline, isThere: true },
    { part: PARTS.relations, name: documentTexts.relations, isThere: true },
    { part: PARTS.fullText, name: documentTexts.fullText, isThere: fullText !== null },
    { part: PARTS.citedBy, name: documentTexts.citedBy, isThere: citedBy.length > 0 },
  ];
  return (
    <nav aria-label={documentTexts.parts} className={styles.nav}>
      <ul>
        {parts
          .filter(({ isThere }) => isThere)
          .map(({ part, name }) => (
            <li key={part}>
              <Link to={{ search, hash: part }}>{name}</Link>
            </li>
          ))}
      </ul>
    </nav>
  );
}
