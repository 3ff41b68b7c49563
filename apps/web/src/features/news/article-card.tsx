import { contentAddress } from '@portal/contract/content-types';
import type { ArticleSummary } from '@portal/contract/article';
import { formatDay } from '@portal/vietnamese/days';
import { Link } from 'react-router';
import { PAGE_WIDTH } from '../../lib/renditions.ts';
import { newsTexts } from '../../texts/news.ts';
import { Picture } from '../../ui/picture.tsx';
import styles from './article-card.module.css';

interface ArticleCardProps {
  article: ArticleSummary;
  /** `lead`: large, picture above; `row`: picture beside the text; `compact`: title and date; `notice`:
   * the summary, too. */
  variant?: 'lead' | 'row' | 'compact' | 'notice';
  headingLevel?: 2 | 3 | 4;
  /** Its picture is the first that the visitor sees, so it loads first. */
  isLeading?: boolean;
  /** False where the heading above names the category already. */
  showsCategory?: boolean;
}

const SIZES = {
  lead: `(min-width: 64rem) 34rem, ${PAGE_WIDTH}`,
  row: '(min-width: 40rem) 13rem, 7rem',
  compact: null,
  notice: null,
};

export function ArticleCard(props: ArticleCardProps) {
  const { article, variant = 'row', headingLevel = 2, isLeading = false } = props;
  const { title, summary, cover, postedAt, postedOn, category } = article;
  const isCompact = variant === 'compact';
  const showsCategory = (props.showsCategory ?? true) && !isCompact;
  const sizes = SIZES[variant];
  const picture = sizes === null ? null : cover;
  const Heading = `h${headingLevel}` as const;
  return (
    <article className={styles.card}>
      <div className={styles.body} data-variant={variant} data-picture={picture !== null}>
        <div className={styles.text}>
          <Heading className={styles.title}>
            <Link to={contentAddress('article', article.slug)}>{title}</Link>
          </Heading>
          <p className={styles.facts}>
            <time dateTime={postedAt}>{formatDay(postedOn)}</time>
            {category && showsCategory && <span>{category.name}</span>}
            {article.obsolete && <strong>{newsTexts.obsolete}</strong>}
          </p>
          {summary !== null && !isCompact && <p className={styles.summary}>{summary}</p>}
        </div>
        {picture && sizes !== null && (
          <div className={styles.picture}>
            <Picture image={picture} sizes={sizes} isLeading={isLeading} isDecorative />
          </div>
        )}
      </div>
    </article>
  );
}
