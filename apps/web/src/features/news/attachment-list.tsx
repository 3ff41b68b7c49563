import type { File } from '@portal/contract/media';
import { useId } from 'react';
import { articleTexts } from '../../texts/article.ts';
import styles from './article-extras.module.css';
import { fileFacts } from '../../lib/file-facts.ts';

export function AttachmentList({ files }: { files: File[] }) {
  const headingId = useId();
  if (files.length === 0) return null;
  return (
    <section aria-labelledby={headingId} className={styles.block} data-unread>
      <h2 id={headingId} className={styles.heading}>
        {articleTexts.attachments}
      </h2>
      <ul className={styles.list}>
        {files.map((file) => (
          <li key={file.url}>
            <a href={file.url} type={file.mime} download={file.name}>
              {file.name}
            </a>{' '}
            <span className={styles.facts}>({fileFacts(file)})</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
