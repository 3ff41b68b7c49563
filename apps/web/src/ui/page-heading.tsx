import type { ReactNode } from 'react';
import type { PageLink } from '../lib/errors.ts';
import { Breadcrumbs } from './breadcrumbs.tsx';
import styles from './page-heading.module.css';
import { PageTitle } from './page-title.tsx';

interface PageHeadingProps {
  heading: string;
  /** Names the page in the browser's title; the heading where it is left out. */
  title?: string;
  description: string;
  /** The pages above this one, the home page left out. */
  trail?: PageLink[];
  /** What is known of it: its day, its length. */
  facts?: ReactNode;
}

/** What a page begins with: where it stands, what it is called. */
export function PageHeading(props: PageHeadingProps) {
  const { heading, title = heading, description, trail = [], facts } = props;
  return (
    <>
      <PageTitle title={title} />
      <meta name="description" content={description} />
      <Breadcrumbs trail={trail} current={heading} />
      <h1 className={styles.heading}>{heading}</h1>
      {facts !== undefined && <p className={styles.facts}>{facts}</p>}
    </>
  );
}
