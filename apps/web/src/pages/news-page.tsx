import type { Day, Month } from '@portal/vietnamese/days';
import type { ReactNode } from 'react';
import type { PageLink } from '../lib/errors.ts';
import { newsTexts } from '../texts/news.ts';
import { Breadcrumbs } from '../ui/breadcrumbs.tsx';
import { PageMeta } from '../ui/page-meta.tsx';
import styles from './news-page.module.css';
import { NewsSidebar } from './news-sidebar.tsx';

interface NewsPageProps {
  /** The title of the browser's tab. */
  title: string;
  heading: string;
  description: string;
  /** The canonical address of the page. */
  address: string;
  /** The ancestors of this page, without the home page. */
  trail?: PageLink[];
  /** The number of articles, where it is worth showing. */
  count?: number;
  isIndexed?: boolean;
  calendar?: { selected?: Day; month?: Month };
  children: ReactNode;
}

/** The frame of every news list: heading, list, and beside it categories and calendar. */
export function NewsPage(props: NewsPageProps) {
  const { title, heading, description, address, trail = [], count, calendar } = props;
  const { isIndexed = true } = props;
  return (
    <>
      <PageMeta title={title} description={description} address={isIndexed ? address : undefined} />
      <Breadcrumbs trail={trail} current={heading} />
      <div className={styles.columns}>
        <div className={styles.main}>
          <h1 className={styles.heading}>{heading}</h1>
          {count !== undefined && <p className={styles.count}>{newsTexts.count(count)}</p>}
          {props.children}
        </div>
        <NewsSidebar {...calendar} />
      </div>
    </>
  );
}
