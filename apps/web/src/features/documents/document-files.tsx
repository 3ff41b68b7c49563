import type { LegalDocumentFile } from '@portal/contract/legal-document';
import { FILE_KIND_LABELS } from '@portal/contract/file-kinds';
import { fileFacts } from '../../lib/file-facts.ts';
import { documentFileTexts } from '../../texts/document-files.ts';
import { later } from '../../ui/later.tsx';
import styles from './document-files.module.css';

const PdfView = later(async () => (await import('./pdf-view.tsx')).PdfView);
const AllFiles = later(async () => (await import('./all-files.tsx')).AllFiles);

interface DocumentFilesProps {
  files: LegalDocumentFile[];
  /** The slug of the document. */
  slug: string;
}

/** Each file with its kind, size and hash to check it by, and the file itself if it can be shown. */
export function DocumentFiles({ files, slug }: DocumentFilesProps) {
  return (
    <>
      <ul className={styles.files} data-unread>
        {files.map((file) => (
          <li key={file.url}>
            <p className={styles.file}>
              <a href={file.url} type={file.mime} download={file.name}>
                {file.name}
              </a>{' '}
              <span className={styles.facts}>
                {FILE_KIND_LABELS[file.kind]}, {fileFacts(file)}
              </span>
            </p>
            {file.sha256 !== null && (
              <p className={styles.hash}>
                {documentFileTexts.hash}: <code>{file.sha256}</code>
              </p>
            )}
            {file.mime === 'application/pdf' && <PdfView file={file} />}
          </li>
        ))}
      </ul>
      {files.length > 1 && <AllFiles slug={slug} />}
    </>
  );
}
