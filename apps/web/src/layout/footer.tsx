import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { ContactFacts } from '../features/agency/contact-facts.tsx';
import { FEEDS, siteMapAddress } from '../lib/addresses.ts';
import { useSite } from '../lib/site.ts';
import { contactTexts, layoutTexts } from '../texts/layout.ts';
import { EditorsLink } from './editors-link.tsx';
import styles from './footer.module.css';

export function Footer() {
  const { agencyName, parentBody, quickLinks } = useSite();
  return (
    <footer className={styles.footer}>
      <div className={styles.columns}>
        <div>
          {parentBody !== null && <p>{parentBody}</p>}
          <p className={styles.name}>{agencyName}</p>
          <Group heading={layoutTexts.about}>
            <Licences />
          </Group>
        </div>
        <section aria-label={contactTexts.heading}>
          <Group heading={contactTexts.heading}>
            <ContactFacts />
          </Group>
        </section>
        <nav aria-label={layoutTexts.quickLinks}>
          <Group heading={layoutTexts.quickLinks}>
            <ul className={styles.links}>
              {quickLinks.map(({ label, href }) => (
                <li key={href}>
                  <EditorsLink label={label} href={href} />
                </li>
              ))}
              <li>
                <Link to={siteMapAddress()}>{layoutTexts.siteMap}</Link>
              </li>
              <li>
                <Link to={{ pathname: siteMapAddress(), hash: FEEDS }}>{layoutTexts.feed}</Link>
              </li>
            </ul>
          </Group>
        </nav>
      </div>
    </footer>
  );
}

function Licences() {
  const { licenceLine, responsiblePerson, openDataLicence } = useSite();
  return (
    <>
      {licenceLine !== null && <p>{licenceLine}</p>}
      {responsiblePerson !== null && (
        <p>
          {layoutTexts.responsible} {responsiblePerson}
        </p>
      )}
      {openDataLicence !== null && (
        <p>
          {layoutTexts.openData} {openDataLicence}
        </p>
      )}
    </>
  );
}

/** A disclosure on a phone; the style sheet keeps it open on wider screens. */
function Group({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <details className={styles.group}>
      <summary>{heading}</summary>
      {children}
    </details>
  );
}
