import {
  FACETS,
  type Facet,
  type LegalDocumentsQuery,
} from '@portal/contract/legal-document-query';
import type { Day } from '@portal/vietnamese/days';
import type { Database } from '../database';

/** What is asked, with documentIds in place of the slugs of terms. */
export interface Asked {
  /** The values of each facet that is narrowed. */
  chosen: ReadonlyMap<Facet, string[]>;
  on: Day;
  number: string | undefined;
  q: string | undefined;
}

/** Where the names of a facet's values stand; the values of the others are names themselves. */
export const TERM_TABLES: ReadonlyMap<Facet, string> = new Map([
  ['type', 'document_types'],
  ['issuingBody', 'issuing_bodies'],
  ['field', 'legal_fields'],
]);

/** A slug that no term has stays as it is, and finds nothing. */
export async function askedOf(db: Database, query: LegalDocumentsQuery, on: Day): Promise<Asked> {
  const chosen = new Map<Facet, string[]>();
  for (const facet of FACETS) {
    const values = query[facet];
    if (values !== undefined) chosen.set(facet, await idsOf(db, TERM_TABLES.get(facet), values));
  }
  return { chosen, on, number: query.number, q: query.q };
}

async function idsOf(db: Database, table: string | undefined, values: string[]): Promise<string[]> {
  if (table === undefined) return values;
  const terms = await db(table)
    .whereIn('slug', values)
    .select<{ slug: string; document_id: string }[]>('slug', 'document_id');
  const ids = new Map(terms.map((term) => [term.slug, term.document_id]));
  return values.map((value) => ids.get(value) ?? value);
}
