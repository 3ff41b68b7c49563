import { Link } from 'react-router';
import { homeAddress, loginAddress } from '../lib/addresses.ts';
import { renditionOf, srcSetOf } from '../lib/renditions.ts';
import { useSite } from '../lib/site.ts';
import { layoutTexts } from '../texts/layout.ts';
import { ContrastButton } from './contrast-button.tsx';
import styles from './header.module.css';
import { Menu } from './menu.tsx';
import { SearchForm } from './search-form.tsx';

/** The default, until an editor chooses a logo. */
const EMBLEM = '/favicon.svg';
/** Twice its layout size, for screens of double density. */
const LOGO_PIXELS = 128;

export function Header() {
  const { agencyName, parentBody, logo, banner } = useSite();
  return (
    <header className={styles.header}>
      {banner && (
        <img
          src={banner.url}
          srcSet={srcSetOf(banner)}
          sizes="auto, 55vw"
          width={banner.width}
          height={banner.height}
          alt=""
          loading="lazy"
          className={styles.banner}
        />
      )}
      <div className={styles.bar}>
        <Link to={homeAddress()} className={styles.agency}>
          <img
            src={logo ? renditionOf(logo, LOGO_PIXELS) : EMBLEM}
            width={64}
            height={64}
            alt=""
            fetchPriority="low"
            className={styles.logo}
          />
          <span>
            {parentBody !== null && <span className={styles.parent}>{parentBody}</span>}
            <span className={styles.name}>{agencyName}</span>
          </span>
        </Link>
        <SearchForm />
      </div>
      <div className={styles.strip}>
        <div className={styles.inner}>
          <Menu />
          <div className={styles.tools}>
            <ContrastButton />
            <a href={loginAddress()} className={styles.tool}>
              {layoutTexts.login}
            </a>
          </div>
        </div>
      </div>
    </header>
  );
}
