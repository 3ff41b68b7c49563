import { provisionAddress } from '@portal/contract/content-types';
import { findCitationsInHtml } from '@portal/rich-text/citations';
import { citationLinks, type CitationLink } from '@portal/rich-text/render/links';
import { provisionAnchors } from '@portal/rich-text/render/provision-anchors';
import { renderAnswer } from '../../content/queries/rich-text-answer';
import type { Database } from '../../platform/database/database';
import { documentMeant, type NumberedDocument } from '../read-model/document-meant';

/** The HTML of a full text for readers, with anchors for provisions and links to cited documents. */
export async function presentFullText(
  db: Database,
  { html, documentId }: { html: string; documentId: string },
): Promise<string> {
  const links = await linksToCited(db, html, documentId);
  return renderAnswer(db, html, [citationLinks(links), provisionAnchors]);
}

type CitedDocument = NumberedDocument & { slug: string };

/** Links to cited published documents; a document does not link to itself. */
async function linksToCited(db: Database, html: string, own: string): Promise<CitationLink[]> {
  const citations = findCitationsInHtml(html);
  if (citations.length === 0) return [];
  const rows = await db('legal_entries')
    .whereIn('number_key', [...new Set(citations.map(({ key }) => key))])
    .select<CitedDocument[]>('document_id', 'number_key', 'issued_on', 'slug');
  const numbered = Map.groupBy(rows, ({ number_key: key }) => key);
  const slugs = new Map(rows.map(({ document_id: id, slug }) => [id, slug]));
  return citations.flatMap(({ key, issuedOn, provision, place }) => {
    const meant = documentMeant({ number_key: key, issued_on: issuedOn }, numbered);
    const slug = meant === own ? undefined : slugs.get(meant ?? '');
    return place && slug !== undefined
      ? [{ ...place, href: provisionAddress(slug, provision) }]
      : [];
  });
}
