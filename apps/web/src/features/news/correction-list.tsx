import { formatDay } from '@portal/vietnamese/days';
import { useId } from 'react';
import type { Article } from '../../lib/answers.ts';
import { articleTexts } from '../../texts/article.ts';
import styles from './article-extras.module.css';

export function CorrectionList({ corrections }: Pick<Article, 'corrections'>) {
  const headingId = useId();
  if (corrections.length === 0) return null;
  return (
    <section aria-labelledby={headingId} className={styles.corrections}>
      <h2 id={headingId} className={styles.heading}>
        {articleTexts.corrections}
      </h2>
      <ul className={styles.list}>
        {corrections.map(({ date, note }) => (
          <li key={`${date} ${note}`}>
            <time dateTime={date}>{formatDay(date)}</time>: {note}
          </li>
        ))}
      </ul>
    </section>
  );
}
