import type { Facet } from '@portal/contract/document-filters';
import type { Facets, FacetValue } from '@portal/contract/legal-document';
import { CONSULTATION_LABELS } from '@portal/contract/consultation';
import { GROUP_LABELS, VALIDITY_LABELS } from '@portal/contract/legal-vocabulary';
import type { Database } from '../../platform/database/database';
import { TERM_TABLES, type Filters } from './filters';
import type { Counted } from './facet-counts';

/** The maximum number of values of a facet in an answer; chosen ones are added to them. */
const MAX_FACET_VALUES = 50;

/** The values of each facet with the number of documents that choosing them would find. */
export async function listFacets(
  db: Database,
  counted: Counted[],
  filters: Filters,
): Promise<Facets> {
  const list = (facet: Facet) => listFacet(db, facet, counted, filters.chosen.get(facet) ?? []);
  const [type, issuingBody, field] = await Promise.all([
    list('type'),
    list('issuingBody'),
    list('field'),
  ] as const);
  const [group, year, status, consultation, signatory] = await Promise.all([
    list('group'),
    list('year'),
    list('status'),
    list('consultation'),
    list('signatory'),
  ] as const);
  return { group, type, issuingBody, field, year, status, consultation, signatory };
}

async function listFacet(
  db: Database,
  facet: Facet,
  counted: Counted[],
  chosen: string[],
): Promise<FacetValue[]> {
  const own = counted.filter((one) => one.facet === facet && one.count > 0);
  const candidates = facet === 'year' ? own : ofMost(own);
  const names = await namesOf(db, facet, [...candidates.map(({ value }) => value), ...chosen]);
  const named = ({ value, count }: Count) => ({
    id: value,
    count,
    ...namedValue(facet, value, names),
  });
  const most = candidates
    .map(named)
    .toSorted(facet === 'year' ? laterFirst : moreFirst)
    .slice(0, MAX_FACET_VALUES);
  const shown = new Set(most.map(({ id }) => id));
  const counts = new Map(own.map(({ value, count }) => [value, count]));
  const others = chosen
    .filter((value) => !shown.has(value))
    .map((value) => named({ value, count: counts.get(value) ?? 0 }));
  return [...most, ...others].map(({ value, label, count }) => ({ value, label, count }));
}

type Count = Pick<Counted, 'value' | 'count'>;

/** The most frequent values, and all that tie with the last of them. */
function ofMost<C extends Count>(counts: C[]): C[] {
  const least =
    counts.map(({ count }) => count).toSorted((a, b) => b - a)[MAX_FACET_VALUES - 1] ?? 0;
  return counts.filter(({ count }) => count >= least);
}

/** Sorts here, not in SQL, so that both databases give the same order. */
const { compare } = new Intl.Collator('vi', { numeric: true });
const laterFirst = (one: FacetValue, other: FacetValue) => compare(other.label, one.label);
const moreFirst = (one: FacetValue, other: FacetValue) =>
  other.count - one.count || compare(one.label, other.label) || (one.value < other.value ? -1 : 1);

/** The labels of facets whose values are codes. */
const LABELS: Partial<Record<Facet, Record<string, string | undefined>>> = {
  group: GROUP_LABELS,
  status: VALIDITY_LABELS,
  consultation: CONSULTATION_LABELS,
};

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

function namedValue(facet: Facet, value: string, names: Names) {
  return names.get(value) ?? { value, label: LABELS[facet]?.[value] ?? value };
}
