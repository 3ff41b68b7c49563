import { fold } from '@portal/vietnamese/fold';
import * as z from 'zod';
import type { Database } from '../../platform/database/database';

/** A document type or an issuing body of the portal. */
export interface StoredTerm {
  id: number;
  documentId: string;
  name: string;
}

/** All terms, by the field that refers to them. */
export interface Terms {
  documentType: StoredTerm[];
  issuingBody: StoredTerm[];
}

const rows = z.array(z.object({ id: z.number(), document_id: z.string(), name: z.string() }));

export async function loadTerms(db: Database): Promise<Terms> {
  return {
    documentType: await termsIn(db, 'document_types'),
    issuingBody: await termsIn(db, 'issuing_bodies'),
  };
}

async function termsIn(db: Database, table: string): Promise<StoredTerm[]> {
  const found: unknown = await db(table).select('id', 'document_id', 'name').orderBy('id');
  return rows.parse(found).map(({ document_id: documentId, ...term }) => ({ documentId, ...term }));
}

/**
 * The term that a name means: the term of this name, or the only one that adds a province to it:
 * `Sở Khoa học và Công nghệ` means `Sở Khoa học và Công nghệ tỉnh …`.
 */
export function termMeant(terms: readonly StoredTerm[], name: string): StoredTerm | undefined {
  const wanted = keyOf(name);
  const [same] = terms.filter((term) => keyOf(term.name) === wanted);
  if (same !== undefined) return same;
  const [longer, ...others] = terms.filter((term) =>
    keyOf(term.name).startsWith(`${wanted} tinh `),
  );
  return others.length === 0 ? longer : undefined;
}

function keyOf(name: string): string {
  return fold(name).replace(/\s+/g, ' ').trim();
}
