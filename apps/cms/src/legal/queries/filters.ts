import type { LegalDocumentsFileQuery } from '@portal/contract/legal-document-query';
import { FACETS, type Facet } from '@portal/contract/document-filters';
import { FIRST_DAY, LAST_DAY, yearOf, type Day } from '@portal/vietnamese/days';
import { countRows, wholeNumberOf, type Database } from '../../platform/database/database';
import { consultedEntries } from './consultations';
import { isTermFacet, type TermFacet } from '../read-model/facet-ids';
import { entriesWithText, type AskedText } from '../read-model/text-search';

/** A parsed query, with documentIds in place of the slugs of terms. */
export interface Filters {
  /** The chosen values of each filtered facet. */
  chosen: ReadonlyMap<Facet, string[]>;
  /** The same as term ids of the read model, for term facets only. */
  terms: ReadonlyMap<TermFacet, ChosenTerms>;
  /** The number of all documents, without filters. */
  all: number;
  on: Day;
  /** The first and last day of issue, both inclusive; undefined without a limit. */
  issued: IssueSpan | undefined;
  /** The number of documents with a consultation; 0 unless they are filtered by it. */
  consulted: number;
  text: AskedText;
  /** The entries that match the number and the words; undefined without either. */
  withText: number[] | undefined;
}

export interface IssueSpan {
  from: Day;
  to: Day;
  /** Estimated number of documents: all of the first and the last year. */
  count: number;
}

/** No term has this id. */
const NO_TERM = 0;

export interface ChosenTerms {
  /** At least one. */
  ids: number[];
  /** Estimated number of documents: one with two of the values counts twice. */
  count: number;
}

/** The facets whose values are documentIds of terms, with the table of the terms. */
export const TERM_TABLES: ReadonlyMap<Facet, string> = new Map([
  ['type', 'document_types'],
  ['issuingBody', 'issuing_bodies'],
  ['field', 'legal_fields'],
]);

/** An unknown slug stays as it is and finds nothing. */
export async function parseFilters(
  db: Database,
  query: LegalDocumentsFileQuery,
  on: Day,
): Promise<Filters> {
  const chosen = new Map<Facet, string[]>();
  for (const facet of FACETS) {
    const values = query[facet];
    if (values !== undefined) chosen.set(facet, await idsOf(db, TERM_TABLES.get(facet), values));
  }
  const counts = await countsOf(db, chosen);
  const terms = new Map<TermFacet, ChosenTerms>();
  for (const facet of [...chosen.keys()].filter(isTermFacet)) {
    const own = counts.filter((one) => one.facet === facet);
    const ids = own.length === 0 ? [NO_TERM] : own.map(({ term }) => term);
    terms.set(facet, { ids, count: own.reduce((sum, { count }) => sum + count, 0) });
  }
  const all = counts.find(({ facet }) => facet === '')?.count ?? 0;
  const issued = await issueSpanOf(db, query);
  const consulted = chosen.has('consultation') ? await countRows(consultedEntries(db, 'e')) : 0;
  const withText = await entriesWithText(db, query);
  return { chosen, terms, all, on, issued, consulted, text: query, withText };
}

async function idsOf(db: Database, table: string | undefined, values: string[]): Promise<string[]> {
  if (table === undefined) return values;
  const terms = await db(table)
    .whereIn('slug', values)
    .select<{ slug: string; document_id: string }[]>('slug', 'document_id');
  const ids = new Map(terms.map((term) => [term.slug, term.document_id]));
  return values.map((value) => ids.get(value) ?? value);
}

async function issueSpanOf(
  db: Database,
  { issuedFrom, issuedTo }: LegalDocumentsFileQuery,
): Promise<IssueSpan | undefined> {
  if (issuedFrom === undefined && issuedTo === undefined) return undefined;
  const [from, to] = [issuedFrom ?? FIRST_DAY, issuedTo ?? LAST_DAY];
  const [row] = await db('legal_counts')
    .where('facet', 'year')
    .whereBetween('value', [yearOf(from), yearOf(to)])
    .sum<{ n: string | number | null }[]>({ n: 'count' });
  return { from, to, count: wholeNumberOf(row?.n) };
}

/** The read model's counts of the chosen values and of all documents. */
function countsOf(db: Database, chosen: ReadonlyMap<Facet, string[]>) {
  const counts = db('legal_counts').where('facet', '');
  for (const [facet, values] of chosen) {
    counts.orWhere((one) => one.where({ facet }).whereIn('value', values));
  }
  return counts.select<{ facet: string; term: number; count: number }[]>('facet', 'term', 'count');
}
