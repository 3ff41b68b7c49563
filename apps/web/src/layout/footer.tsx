import { Link } from 'react-router';
import { apiAddress, siteMapAddress } from '../lib/addresses.ts';
import { useSite } from '../lib/site.ts';
import { layoutTexts } from '../texts/layout.ts';
import styles from './footer.module.css';

export function Footer() {
  const site = useSite();
  const { agencyName, parentBody, licenceLine, responsiblePerson, quickLinks } = site;
  const { address, telephone, email, openDataLicence } = site;
  return (
    <footer className={styles.footer}>
      <div className={styles.columns}>
        <div>
          {parentBody !== null && <p className={styles.parent}>{parentBody}</p>}
          <p className={styles.name}>{agencyName}</p>
          {licenceLine !== null && <p>{licenceLine}</p>}
          {responsiblePerson !== null && (
            <p>
              {layoutTexts.responsible} {responsiblePerson}
            </p>
          )}
        </div>
        <address className={styles.contact}>
          {address !== null && (
            <p>
              {layoutTexts.address} {address}
            </p>
          )}
          {telephone !== null && (
            <p>
              {layoutTexts.telephone}{' '}
              <a href={`tel:${telephone.replace(/[^+\d]/g, '')}`}>{telephone}</a>
            </p>
          )}
          {email !== null && (
            <p>
              {layoutTexts.email} <a href={`mailto:${email}`}>{email}</a>
            </p>
          )}
        </address>
        <nav aria-label={layoutTexts.quickLinks}>
          <ul className={styles.links}>
            {quickLinks.map(({ label, href }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
            <li>
              <Link to={siteMapAddress()}>{layoutTexts.siteMap}</Link>
            </li>
            <li>
              <a href={`${apiAddress()}/articles`}>{layoutTexts.api}</a>
              {openDataLicence !== null && ` – ${layoutTexts.openData} ${openDataLicence}`}
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  );
}
