import { FACETS, type Facet } from '@portal/contract/legal-document-query';
import { wholeNumberOf, type Database } from '../../platform/database/database';
import type { Asked } from './filters';
import { FACET_IDS, isTermFacet, type TermFacet } from '../read-model/facet-ids';
import { fromMatching, isUnfiltered } from './matching';
import { countStatuses } from '../read-model/status-counts';

/** How many documents a value of a facet finds. */
export interface Counted {
  facet: Facet;
  value: string;
  count: number;
}

/** Of each facet together with the choices of the others. */
export async function countValues(db: Database, asked: Asked): Promise<Counted[]> {
  const free = FACETS.filter((facet) => !asked.chosen.has(facet));
  const counts = await Promise.all([
    isUnfiltered(asked) ? countAll(db, asked, FACETS) : countAmong(db, asked, free),
    ...[...asked.chosen.keys()].map((facet) => countOthers(db, asked, facet)),
  ]);
  return counts.flat();
}

/** Every document is of one year: those of the years that fit are all that fit. */
export function totalOf(counted: Counted[], { chosen }: Asked): number {
  const years = chosen.get('year');
  return counted
    .filter(({ facet, value }) => facet === 'year' && (years?.includes(value) ?? true))
    .reduce((sum, { count }) => sum + count, 0);
}

/** What else could be chosen of a facet; all there is where nothing else is narrowed. */
function countOthers(db: Database, asked: Asked, facet: Facet): Promise<Counted[]> {
  const isAlone = asked.chosen.size === 1 && asked.withText === undefined;
  return isAlone ? countAll(db, asked, [facet]) : countAmong(db, asked, [facet], facet);
}

/** What was counted when it was written. */
async function countAll(db: Database, { on }: Asked, facets: readonly Facet[]) {
  const [terms, statuses] = await Promise.all([
    db('legal_counts').whereIn('facet', facets).select<Counted[]>('facet', 'value', 'count'),
    facets.includes('status') ? countStatuses(db, on) : [],
  ]);
  return [...terms, ...statuses.map(({ status, count }) => asStatus(status, count))];
}

async function countAmong(db: Database, asked: Asked, facets: readonly Facet[], except?: Facet) {
  const terms = facets.filter(isTermFacet);
  const [byTerm, byStatus] = await Promise.all([
    terms.length === 0 ? [] : countTerms(db, asked, terms, except),
    facets.includes('status') ? countStatusesAmong(db, asked, except) : [],
  ]);
  return [...byTerm, ...byStatus];
}

/** SQLite joins by CROSS JOIN as it is written; it would else begin with all terms of all documents. */
async function countTerms(db: Database, asked: Asked, facets: TermFacet[], except?: Facet) {
  const counts = fromMatching(db, asked, except)
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

async function countStatusesAmong(db: Database, asked: Asked, except?: Facet) {
  const rows = await fromMatching(db, asked, except)
    .crossJoin(db.raw('legal_spans as s'))
    .whereRaw('s.entry = m.entry')
    .where('s.from_day', '<=', asked.on)
    .where('s.to_day', '>', asked.on)
    .groupBy('s.status')
    .select<{ status: string; n: number | string }[]>('s.status', db.raw('count(*) as n'));
  return rows.map(({ status, n }) => asStatus(status, wholeNumberOf(n)));
}

function asStatus(value: string, count: number): Counted {
  return { facet: 'status', value, count };
}
