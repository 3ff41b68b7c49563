import type { ReactNode } from 'react';
import type { PageLink } from '../lib/errors.ts';
import { Breadcrumbs } from './breadcrumbs.tsx';
import styles from './page-heading.module.css';
import { PageMeta, type PageMetaProps } from './page-meta.tsx';

interface PageHeadingProps extends PageMetaProps {
  /** Also the title of the browser's tab, if none is given. */
  heading: string;
  /** The ancestors of this page, without the home page. */
  trail?: PageLink[];
  /** Its day, its length. */
  facts?: ReactNode;
}

/** The top of a page: breadcrumbs and heading. */
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
