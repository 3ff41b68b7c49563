import { formatDay, weekdayOf } from '@portal/vietnamese/days';
import { Link } from 'react-router';
import type { Article } from '../../lib/answers.ts';
import { categoryAddress, newsOfDayAddress } from '../../lib/addresses.ts';
import { articleTexts } from '../../texts/article.ts';
import styles from './article.module.css';

/** Titles from the former portal often are. */
function isInCapitals(title: string): boolean {
  return title === title.toUpperCase() && title !== title.toLowerCase();
}

export function ArticleHeader({ article }: { article: Article }) {
  const { title, postedAt, postedOn, category } = article;
  return (
    <header>
      <h1 className={styles.title} data-capitals={isInCapitals(title)}>
        {title}
      </h1>
      <p className={styles.facts}>
        <span>
          <span className="visually-hidden">{articleTexts.postedOn} </span>
          {weekdayOf(postedOn)},{' '}
          <Link to={newsOfDayAddress(postedOn)}>
            <time dateTime={postedAt}>{formatDay(postedOn)}</time>
          </Link>
        </span>
        {category && (
          <span className={styles.category}>
            <span className="visually-hidden">{articleTexts.category} </span>
            <Link to={categoryAddress(category.slug)}>{category.name}</Link>
          </span>
        )}
      </p>
    </header>
  );
}
