import type { Article } from '../../lib/answers.ts';
import { articleTexts } from '../../texts/article.ts';
import styles from './article.module.css';

type SignatureProps = Pick<Article, 'author' | 'authorPosition' | 'source'>;

/** Name and position at the right below the text, as the agency signs its texts. */
export function Signature({ author, authorPosition, source }: SignatureProps) {
  return (
    <>
      {author !== null && (
        <p className={styles.signature}>
          <strong>{author}</strong>
          {authorPosition !== null && <span>{authorPosition}</span>}
        </p>
      )}
      {source !== null && (
        <p className={styles.source}>
          {articleTexts.source} {source}
        </p>
      )}
    </>
  );
}
