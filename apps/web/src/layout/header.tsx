import { Link } from 'react-router';
import { homeAddress, loginAddress } from '../lib/addresses.ts';
import { useSite } from '../lib/site.ts';
import { layoutTexts } from '../texts/layout.ts';
import styles from './header.module.css';
import { Menu } from './menu.tsx';
import { SearchForm } from './search-form.tsx';

export function Header() {
  const { agencyName, parentBody, logo } = useSite();
  return (
    <header className={styles.header}>
      <div className={styles.bar}>
        <Link to={homeAddress()} className={styles.agency}>
          <span className={styles.logo}>
            {logo && (
              <img src={logo.renditions[0]?.url ?? logo.url} width={64} height={64} alt="" />
            )}
          </span>
          <span>
            {parentBody !== null && <span className={styles.parent}>{parentBody}</span>}
            <span className={styles.name}>{agencyName}</span>
          </span>
        </Link>
        <div className={styles.tools}>
          <SearchForm />
          <a href={loginAddress()} className={styles.login}>
            {layoutTexts.login}
          </a>
        </div>
      </div>
      <Menu />
    </header>
  );
}
