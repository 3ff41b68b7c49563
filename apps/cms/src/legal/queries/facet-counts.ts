import { FACETS, type Facet } from '@portal/contract/document-filters';
import { wholeNumberOf, type Database } from '../../platform/database/database';
import type { Filters } from './filters';
import { FACET_IDS, isTermFacet, type TermFacet } from '../read-model/facet-ids';
import { countStates } from './consultations';
import { consultedAmong, fromMatching, isUnfiltered } from './matching';
import { spanOnDay } from '../read-model/span-on-day';
import { countStatuses } from '../read-model/status-counts';

/** The number of documents with a value of a facet. */
export interface Counted {
  facet: Facet;
  value: string;
  count: number;
}

/** The values of each facet, counted within the choices of the other facets. */
export async function countValues(db: Database, filters: Filters): Promise<Counted[]> {
  const free = FACETS.filter((facet) => !filters.chosen.has(facet));
  const counts = await Promise.all([
    isUnfiltered(filters) ? countAll(db, filters, FACETS) : countAmong(db, filters, free),
    ...[...filters.chosen.keys()].map((facet) => countOthers(db, filters, facet)),
  ]);
  return counts.flat();
}

/** Each document has exactly one year, so the counts of the chosen years add up to the total. */
export function totalOf(counted: Counted[], { chosen }: Filters): number {
  const years = chosen.get('year');
  return counted
    .filter(({ facet, value }) => facet === 'year' && (years?.includes(value) ?? true))
    .reduce((sum, { count }) => sum + count, 0);
}

/** Counts for a facet, ignoring its own filter (so alternatives stay visible). */
function countOthers(db: Database, filters: Filters, facet: Facet): Promise<Counted[]> {
  const isAlone = filters.chosen.size === 1 && isUnfiltered({ ...filters, chosen: new Map() });
  return isAlone ? countAll(db, filters, [facet]) : countAmong(db, filters, [facet], facet);
}

/** Counts that the read model keeps for the unfiltered list. */
async function countAll(db: Database, filters: Filters, facets: readonly Facet[]) {
  const [terms, statuses, consultations] = await Promise.all([
    db('legal_counts').whereIn('facet', facets).select<Counted[]>('facet', 'value', 'count'),
    facets.includes('status') ? countStatuses(db, filters.on) : [],
    facets.includes('consultation') ? countConsultations(db, filters, 'consultation') : [],
  ]);
  return [
    ...terms,
    ...statuses.map(({ status, count }) => asStatus(status, count)),
    ...consultations,
  ];
}

async function countAmong(
  db: Database,
  filters: Filters,
  facets: readonly Facet[],
  except?: Facet,
) {
  const terms = facets.filter(isTermFacet);
  const [byTerm, byStatus, byConsultation] = await Promise.all([
    terms.length === 0 ? [] : countTerms(db, filters, terms, except),
    facets.includes('status') ? countStatusesAmong(db, filters, except) : [],
    facets.includes('consultation') ? countConsultations(db, filters, except) : [],
  ]);
  return [...byTerm, ...byStatus, ...byConsultation];
}

/** CROSS JOIN fixes SQLite's join order; otherwise it would start from all terms of all documents. */
async function countTerms(db: Database, filters: Filters, facets: TermFacet[], except?: Facet) {
  const counts = fromMatching(db, filters, except)
    .crossJoin(db.raw('legal_terms as t'))
    .whereRaw('t.entry = m.entry')
    .groupBy('t.term')
    .select('t.term', db.raw('count(*) as n'));
  const [only, another] = facets;
  if (only !== undefined && another === undefined) counts.where('t.facet', FACET_IDS[only]);
  const rows = await db
    .from(counts.as('k'))
    .join('legal_counts as c', 'c.term', 'k.term')
    .whereIn('c.facet', facets)
    .select<Counted[]>('c.facet', 'c.value', { count: 'k.n' });
  return rows.map((row) => ({ ...row, count: wholeNumberOf(row.count) }));
}

async function countStatusesAmong(db: Database, filters: Filters, except?: Facet) {
  const rows = await fromMatching(db, filters, except)
    .crossJoin(db.raw('legal_spans as s'))
    .whereRaw('s.entry = m.entry')
    .whereRaw(...spanOnDay('s', filters.on))
    .groupBy('s.status')
    .select<{ status: string; n: number | string }[]>('s.status', db.raw('count(*) as n'));
  return rows.map(({ status, n }) => asStatus(status, wholeNumberOf(n)));
}

/** Starts from the few entries that have a consultation, however many entries match. */
async function countConsultations(
  db: Database,
  filters: Filters,
  except?: Facet,
): Promise<Counted[]> {
  const counts = await countStates(db, consultedAmong(db, filters, except), 'e', filters.on);
  return counts.map(({ state, count }) => ({ facet: 'consultation', value: state, count }));
}

function asStatus(value: string, count: number): Counted {
  return { facet: 'status', value, count };
}
