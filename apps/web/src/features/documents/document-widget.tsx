import { formatDay } from '@portal/vietnamese/days';
import { useSuspenseQuery } from '@tanstack/react-query';
import { fileFacts } from '../../lib/file-facts.ts';
import { homeTexts } from '../../texts/home.ts';
import { newestDocumentsQuery } from './document-queries.ts';
import styles from './document-widget.module.css';

/** The newest documents: number, day of issue, what they are about, and the file where there is one. */
export function DocumentWidget() {
  const { data } = useSuspenseQuery(newestDocumentsQuery()).data;
  if (data.length === 0) return <p>{homeTexts.noDocuments}</p>;
  return (
    <div className={styles.widget}>
      <ul className={styles.documents}>
        {data.map(({ slug, number, issuedOn, abstract, files }) => (
          <li key={slug}>
            <p className={styles.facts}>
              <strong className={styles.number}>{number}</strong>
              <time dateTime={issuedOn}>{formatDay(issuedOn)}</time>
            </p>
            <p className={styles.abstract}>{abstract}</p>
            {files[0] && (
              <a href={files[0].url} className={styles.file}>
                {homeTexts.download} ({fileFacts(files[0])})
                <span className="visually-hidden"> {number}</span>
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
