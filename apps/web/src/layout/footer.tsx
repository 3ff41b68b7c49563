import { Link } from 'react-router';
import { ContactFacts } from '../features/agency/contact-facts.tsx';
import { apiAddress, siteMapAddress } from '../lib/addresses.ts';
import { useSite } from '../lib/site.ts';
import { contactTexts, layoutTexts } from '../texts/layout.ts';
import styles from './footer.module.css';

export function Footer() {
  const site = useSite();
  const { agencyName, parentBody, licenceLine, responsiblePerson } = site;
  const { quickLinks, openDataLicence } = site;
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
        <section aria-label={contactTexts.heading}>
          <ContactFacts />
        </section>
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
