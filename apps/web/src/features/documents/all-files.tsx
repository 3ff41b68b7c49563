import { apiAddress } from '@portal/client/address';
import { documentFileTexts } from '../../texts/document-files.ts';
import styles from './document-files.module.css';

/** A link to all files of a document in one ZIP. */
export function AllFiles({ slug }: { slug: string }) {
  return (
    <p className={styles.all}>
      <a href={apiAddress(`/legal-documents/${slug}/files.zip`, {})} download>
        {documentFileTexts.allAsZip}
      </a>
    </p>
  );
}
