import type { Facets } from '@portal/contract/legal-document';
import { Link } from 'react-router';
import { documentListTexts } from '../../texts/document-list.ts';
import { addressOfSearch, EVERYTHING } from './document-search.ts';

/** Leads to the drafts that may be commented on now; nothing where there is none. */
export function OpenConsultations({ facets }: { facets: Facets }) {
  const count = facets.consultation.find(({ value }) => value === 'open')?.count ?? 0;
  if (count === 0) return null;
  const chosen = { ...EVERYTHING.chosen, consultation: ['open'] };
  return (
    <p>
      <Link to={addressOfSearch({ ...EVERYTHING, chosen })}>
        {documentListTexts.openConsultations(count)}
      </Link>
    </p>
  );
}
