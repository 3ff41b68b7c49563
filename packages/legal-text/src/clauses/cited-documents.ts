import { findCitations, type Citation } from '@portal/vietnamese/citations';
import { documentTitle } from '@portal/vietnamese/document-title';
import { findTypeName } from '@portal/vietnamese/document-types';
import { citationText } from '../citation-text.js';
import type { ProposedRelation } from '../proposals.js';
import type { TextBody } from '../text-body.js';

/** A citation in a body, with the number as it would be typed. */
export interface CitedDocument extends Citation {
  number: string;
  title: string;
}

export function citedDocuments(body: TextBody): CitedDocument[] {
  return findCitations(body.text)
    .filter(({ parts }) => parts.family !== 'standard')
    .map((citation) => {
      const number = citationText(body.text.slice(citation.start, citation.end));
      return { ...citation, number, title: documentTitle(typeNameOf(citation), number) };
    });
}

function typeNameOf({ typeName, parts }: Citation): string | null {
  const type = 'type' in parts && parts.type !== undefined ? findTypeName(parts.type) : undefined;
  const name = typeName ?? type ?? byBody(parts.body);
  return name === undefined ? null : name.charAt(0).toUpperCase() + name.slice(1);
}

function byBody(body: string): string | undefined {
  if (/^QH\d*$/.test(body)) return 'luật';
  return /^UBTVQH\d*$/.test(body) ? 'pháp lệnh' : undefined;
}

/** A relation to a cited document, without provisions. */
export function relationTo(
  { number, title, issuedOn }: CitedDocument,
  kind: ProposedRelation['kind'],
  scope: ProposedRelation['scope'],
): ProposedRelation {
  return { kind, number, title, ...(issuedOn === undefined ? {} : { issuedOn }), scope };
}
