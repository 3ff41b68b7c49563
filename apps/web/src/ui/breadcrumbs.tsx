import { Link } from 'react-router';
import { homeAddress } from '../lib/addresses.ts';
import type { PageLink } from '../lib/errors.ts';
import { layoutTexts } from '../texts/layout.ts';
import styles from './breadcrumbs.module.css';

interface BreadcrumbsProps {
  /** The ancestors of the page, top first, without the home page. */
  trail: PageLink[];
  current: string;
}

export function Breadcrumbs({ trail, current }: BreadcrumbsProps) {
  const links = [{ label: layoutTexts.home, address: homeAddress() }, ...trail];
  return (
    <nav aria-label={layoutTexts.breadcrumbs} className={styles.nav}>
      <ol className={styles.list}>
        {links.map(({ label, address }) => (
          <li key={address} className={styles.item}>
            <Link to={address}>{label}</Link>
          </li>
        ))}
        <li className={styles.current} aria-current="page">
          {current}
        </li>
      </ol>
    </nav>
  );
}
