import type { Proposal } from '../proposals.js';
import type { TextBody } from '../text-body.js';
import { relationTo, type CitedDocument } from './cited-documents.js';

const BASES_BEGIN = /(?:^|\n)can cu /;

const isItself = ({ parts }: CitedDocument) => 'type' in parts && parts.type === 'VBHN';

/** The sources of a consolidated text, which it names above its bases, one in each paragraph. */
export function consolidatedDocuments(body: TextBody, cited: readonly CitedDocument[]): Proposal[] {
  const end = body.folded.search(BASES_BEGIN);
  const lines = new Set<number>();
  return cited.flatMap((document): Proposal[] => {
    const line = body.paragraphStart(document.start);
    if (document.start >= end || lines.has(line) || isItself(document)) return [];
    lines.add(line);
    return [
      {
        field: 'relation',
        value: relationTo(document, 'consolidates', 'whole'),
        evidence: body.evidenceAt(document.start, document.end),
      },
    ];
  });
}
