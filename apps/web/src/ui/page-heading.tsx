import type { ReactNode } from 'react';
import type { PageLink } from '../lib/errors.ts';
import { Breadcrumbs } from './breadcrumbs.tsx';
import styles from './page-heading.module.css';
import { PageMeta, type PageMetaProps } from './page-meta.tsx';

interface PageHeadingProps extends PageMetaProps {
  /** Names the page in the browser's title, too, where no title is given. */
  heading: string;
  /** The pages above this one, the home page left out. */
  trail?: PageLink[];
  /** What is known of it: its day, its length. */
  facts?: ReactNode;
}

/** What a page begins with: where it stands, what it is called. */
export function PageHeading(props: PageHeadingProps) {
  const { heading, trail = [], facts, ...meta } = props;
  return (
    <>
      <PageMeta title={heading} {...meta} />
      <Breadcrumbs trail={trail} current={heading} />
      <h1 className={styles.heading}>{heading}</h1>
      {facts !== undefined && <p className={styles.facts}>{facts}</p>}
    </>
  );
}
