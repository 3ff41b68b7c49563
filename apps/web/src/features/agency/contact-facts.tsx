import type { ReactNode } from 'react';
import { useSite } from '../../lib/site.ts';
import { contactTexts } from '../../texts/layout.ts';
import { telephoneLink } from '../../lib/telephone-link.ts';
import styles from './contact-facts.module.css';

/** The agency's contact details, as far as editors have filled them in. */
export function ContactFacts() {
  const { address, mapUrl, telephone, email, openingHours } = useSite();
  return (
    <dl className={styles.facts}>
      {(address !== null || mapUrl !== null) && (
        <Fact name={contactTexts.address}>
          {address}
          {mapUrl !== null && (
            <a className={styles.map} href={mapUrl}>
              {contactTexts.map}
            </a>
          )}
        </Fact>
      )}
      {telephone !== null && (
        <Fact name={contactTexts.telephone}>
          <a href={telephoneLink(telephone)}>{telephone}</a>
        </Fact>
      )}
      {email !== null && (
        <Fact name={contactTexts.email}>
          <a href={`mailto:${email}`}>{email}</a>
        </Fact>
      )}
      {openingHours !== null && <Fact name={contactTexts.openingHours}>{openingHours}</Fact>}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
