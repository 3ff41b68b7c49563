import type { ProposedRelation } from '@portal/legal-text/proposals';
import { documentNumberKey } from '@portal/vietnamese/document-number-key';
import * as z from 'zod';
import type { Database } from '../../platform/database/database';

/** A legal document of the portal, published or not. */
export interface StoredTarget {
  id: number;
  documentId: string;
  number: string;
  abstract: string;
}

const rows = z.array(
  z.object({
    id: z.number(),
    document_id: z.string(),
    number: z.string(),
    number_key: z.string(),
    abstract: z.nullable(z.string()),
    issued_on: z.nullable(z.string()),
  }),
);

type TargetOf = (relation: ProposedRelation) => StoredTarget | undefined;

/** Finds the documents that relations mean by number and day; none if the match is ambiguous. */
export async function storedTargets(
  db: Database,
  relations: readonly ProposedRelation[],
): Promise<TargetOf> {
  const keys = relations.flatMap(({ number }) => (number === undefined ? [] : [keyOf(number)]));
  const found: unknown = await db('legal_documents')
    .whereNull('published_at')
    .whereIn('number_key', keys)
    .select('id', 'document_id', 'number', 'number_key', 'abstract')
    .select(db.raw('cast(issued_on as varchar(10)) as issued_on'));
  const documents = rows.parse(found);
  return ({ number, issuedOn }) => {
    if (number === undefined) return undefined;
    const [meant, ...others] = documents.filter(
      (one) => one.number_key === keyOf(number) && (issuedOn ?? one.issued_on) === one.issued_on,
    );
    if (meant === undefined || others.length > 0) return undefined;
    const { id, document_id: documentId, number: printed, abstract } = meant;
    return { id, documentId, number: printed, abstract: abstract ?? '' };
  };
}

const keyOf = documentNumberKey;
