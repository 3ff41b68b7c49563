import type { Facet } from '@portal/contract/legal-document-query';
import type { Facets, FacetValue } from '@portal/contract/legal-document';
import { VALIDITY_LABELS } from '@portal/contract/legal-vocabulary';
import type { Database } from '../database';
import { TERM_TABLES, type Asked } from './asked';
import type { Counted } from './counting';

/** Of each facet, besides the chosen ones. */
const MOST = 50;

/** How many documents each value would find together with the choices of the other facets. */
export async function listFacets(db: Database, counted: Counted[], asked: Asked): Promise<Facets> {
  const list = (facet: Facet) => listFacet(db, facet, counted, asked.chosen.get(facet) ?? []);
  const [type, issuingBody, field] = await Promise.all([
    list('type'),
    list('issuingBody'),
    list('field'),
  ] as const);
  const [year, status, signatory] = await Promise.all([
    list('year'),
    list('status'),
    list('signatory'),
  ] as const);
  return { type, issuingBody, field, year, status, signatory };
}

async function listFacet(
  db: Database,
  facet: Facet,
  counted: Counted[],
  chosen: string[],
): Promise<FacetValue[]> {
  const own = counted
    .filter((one) => one.facet === facet)
    .map(({ value, count }): Count => [value, count])
    .filter(([, count]) => count > 0);
  const all = new Map(own);
  const counts = new Map(own.toSorted(facet === 'year' ? laterFirst : moreFirst).slice(0, MOST));
  for (const value of chosen) counts.set(value, all.get(value) ?? 0);
  const names = await namesOf(db, facet, [...counts.keys()]);
  return [...counts].map(([value, count]) => ({ count, ...nameOf(facet, value, names) }));
}

type Count = [value: string, count: number];
const laterFirst = ([one]: Count, [other]: Count) => (one < other ? 1 : -1);
const moreFirst = ([a, one]: Count, [b, other]: Count) => other - one || (a < b ? -1 : 1);

type Names = Map<string, { value: string; label: string }>;

async function namesOf(db: Database, facet: Facet, ids: string[]): Promise<Names> {
  const table = TERM_TABLES.get(facet);
  if (table === undefined) return new Map();
  const terms = await db(table)
    .whereIn('document_id', ids)
    .select<{ document_id: string; slug: string; name: string }[]>('document_id', 'slug', 'name');
  return new Map(
    terms.map(({ document_id, slug, name }) => [document_id, { value: slug, label: name }]),
  );
}

function nameOf(facet: Facet, value: string, names: Names) {
  const label = facet === 'status' ? labelOf(value) : value;
  return names.get(value) ?? { value, label };
}

function labelOf(status: string): string {
  const labels: Record<string, string | undefined> = VALIDITY_LABELS;
  return labels[status] ?? status;
}
