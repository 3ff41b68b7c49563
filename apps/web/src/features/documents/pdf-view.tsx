import type { LegalDocumentFile } from '@portal/contract/legal-document';
import { useId, useState, useSyncExternalStore } from 'react';
import { documentFileTexts } from '../../texts/document-files.ts';
import { Button } from '../../ui/button.tsx';
import styles from './document-files.module.css';

const never = () => () => undefined;

/** Hides the thumbnails of Chromium's viewer, which would take half the width. */
const WITHOUT_COLUMN = '#navpanes=0';

/** Browsers that do not report it may well support it; if not, the link is shown instead. */
function showsPdf(): boolean {
  return !('pdfViewerEnabled' in navigator) || navigator.pdfViewerEnabled;
}

/** The file in the browser's own viewer, loaded on demand. */
export function PdfView({ file: { name, url } }: { file: LegalDocumentFile }) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const canShow = useSyncExternalStore(never, showsPdf, () => false);
  if (!canShow) return null;
  return (
    <div className={styles.pdf}>
      <Button aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
        {isOpen ? documentFileTexts.hidePdf : documentFileTexts.showPdf}
        <span className="visually-hidden"> {name}</span>
      </Button>
      <div id={id}>
        {isOpen && (
          <object
            data={url + WITHOUT_COLUMN}
            type="application/pdf"
            aria-label={documentFileTexts.pdfOf(name)}
            className={styles.viewer}
          >
            <p>
              {documentFileTexts.pdfFailed} <a href={url}>{name}</a>
            </p>
          </object>
        )}
      </div>
    </div>
  );
}
