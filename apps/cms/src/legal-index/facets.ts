import { FACETS, type Facet } from '@portal/contract/legal-document-query';
import type { Facets, FacetValue } from '@portal/contract/legal-document';
import { VALIDITY_LABELS } from '@portal/contract/legal-vocabulary';
import { wholeNumberOf, type Database } from '../database';
import { TERM_TABLES, type Asked } from './asked';
import { isUnfiltered, matchingEntries, spansOn, type Entries } from './matching';
import { countStatuses } from './status-counts';

/** Of each facet, besides the chosen ones. */
const MOST = 50;

interface StatusCount {
  status: string;
  count: number;
}

interface Counted {
  facet: Facet;
  value: string;
  count: number;
}

/** How many documents each value would find together with the choices of the other facets. */
export async function countFacets(db: Database, asked: Asked): Promise<Facets> {
  const counted = isUnfiltered(asked) ? await countAll(db, asked) : await countFitting(db, asked);
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

/** What was counted when it was written. */
async function countAll(db: Database, { on }: Asked): Promise<Counted[]> {
  const [terms, statuses] = await Promise.all([
    db('legal_counts').whereNot('facet', '').select<Counted[]>('facet', 'value', 'count'),
    countStatuses(db, on),
  ]);
  return [...terms, ...statuses.map(({ status, count }) => asStatus(status, count))];
}

/** One statement for all facets without a choice of their own, one more for each that has one. */
async function countFitting(db: Database, asked: Asked): Promise<Counted[]> {
  const free = FACETS.filter((facet) => !asked.chosen.has(facet));
  const counts = await Promise.all([
    countAmong(db, matchingEntries(db, asked), free, asked),
    ...[...asked.chosen.keys()].map((facet) =>
      countAmong(db, matchingEntries(db, asked, facet), [facet], asked),
    ),
  ]);
  return counts.flat();
}

async function countAmong(db: Database, entries: Entries, facets: Facet[], { on }: Asked) {
  const fitting = entries.select('e.entry');
  const terms = facets.filter((facet) => facet !== 'status');
  const [byTerm, byStatus] = await Promise.all([
    terms.length === 0
      ? []
      : db('legal_terms as t')
          .whereIn('t.facet', terms)
          .whereIn('t.entry', fitting.clone())
          .groupBy('t.facet', 't.value')
          .select<Counted[]>('t.facet', 't.value', db.raw('count(*) as count')),
    facets.includes('status')
      ? spansOn(db, on)
          .whereIn('s.entry', fitting.clone())
          .groupBy('s.status')
          .select<StatusCount[]>('s.status', db.raw('count(*) as count'))
      : [],
  ]);
  return [...byTerm, ...byStatus.map(({ status, count }) => asStatus(status, count))];
}

function asStatus(value: string, count: number): Counted {
  return { facet: 'status', value, count };
}

async function listFacet(
  db: Database,
  facet: Facet,
  counted: Counted[],
  chosen: string[],
): Promise<FacetValue[]> {
  const own = counted
    .filter((one) => one.facet === facet)
    .map(({ value, count }): Count => [value, wholeNumberOf(count)])
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
