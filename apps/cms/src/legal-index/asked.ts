import {
  FACETS,
  type Facet,
  type LegalDocumentsQuery,
} from '@portal/contract/legal-document-query';
import type { Day } from '@portal/vietnamese/days';
import type { Database } from '../database';
import { isTermFacet, type TermFacet } from './facet-numbers';

/** What is asked, with documentIds in place of the slugs of terms. */
export interface Asked {
  /** The values of each facet that is narrowed. */
  chosen: ReadonlyMap<Facet, string[]>;
  /** The same as the index knows them; of all facets but the status. */
  terms: ReadonlyMap<TermFacet, ChosenTerms>;
  /** How many documents there are, whatever is asked. */
  all: number;
  on: Day;
  number: string | undefined;
  q: string | undefined;
}

/** No term has this number. */
const NO_TERM = 0;

export interface ChosenTerms {
  /** One at least. */
  ids: number[];
  /** How many documents have one of them, roughly: some have two. */
  count: number;
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
  const terms = new Map<TermFacet, ChosenTerms>();
  for (const facet of FACETS) {
    const named = query[facet];
    if (named === undefined) continue;
    const values = await idsOf(db, TERM_TABLES.get(facet), named);
    chosen.set(facet, values);
    if (isTermFacet(facet)) terms.set(facet, await termsOf(db, facet, values));
  }
  const [all] = await db('legal_counts').where('facet', '').pluck<number[]>('count');
  return { chosen, terms, all: all ?? 0, on, number: query.number, q: query.q };
}

async function idsOf(db: Database, table: string | undefined, values: string[]): Promise<string[]> {
  if (table === undefined) return values;
  const terms = await db(table)
    .whereIn('slug', values)
    .select<{ slug: string; document_id: string }[]>('slug', 'document_id');
  const ids = new Map(terms.map((term) => [term.slug, term.document_id]));
  return values.map((value) => ids.get(value) ?? value);
}

async function termsOf(db: Database, facet: Facet, values: string[]): Promise<ChosenTerms> {
  const terms = await db('legal_counts')
    .where({ facet })
    .whereIn('value', values)
    .select<{ term: number; count: number }[]>('term', 'count');
  return {
    ids: terms.length === 0 ? [NO_TERM] : terms.map(({ term }) => term),
    count: terms.reduce((sum, { count }) => sum + count, 0),
  };
}
