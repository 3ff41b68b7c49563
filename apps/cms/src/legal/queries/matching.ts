import type { Facet } from '@portal/contract/document-filters';
import { countRows, isPostgres, type Database } from '../../platform/database/database';
import type { Filters } from './filters';
import { consultedEntries } from './consultations';
import { conditionsOf, COSTLY, type FilterCondition } from './conditions';
import type { Rows } from './rows';

export function isUnfiltered({ chosen, issued, withText }: Filters): boolean {
  return chosen.size === 0 && issued === undefined && withText === undefined;
}

/** A condition is selective if it matches fewer than one entry in this many. */
const SELECTIVE_RATIO = 8;

export function isSelective(count: number, { all }: Pick<Filters, 'all'>): boolean {
  return count * SELECTIVE_RATIO < all;
}

/**
 * The matching entries `m`; `except` is a facet whose own filter is ignored. The smallest condition
 * drives the query, the others are looked up: SQLite follows the order of the statement.
 */
export function matchingEntries(db: Database, filters: Filters, except?: Facet): Rows {
  return narrowed(db, conditionsOf(db, filters, except));
}

/** The number of matching entries. */
export function countMatchingDocuments(db: Database, filters: Filters): Promise<number> {
  return countRows(db.from(matchingEntries(db, filters).as('c')));
}

/**
 * Begins a statement with the matching entries as CTE `m`. If they are few, PostgreSQL should materialise
 * them first; if many, it should inline the CTE and scan the joined table.
 */
export function fromMatching(db: Database, filters: Filters, except?: Facet): Rows {
  const conditions = conditionsOf(db, filters, except);
  const entries = narrowed(db, conditions);
  const areFew = isSelective(conditions[0]?.size ?? filters.all, filters);
  return (areFew ? db.withMaterialized('m', entries) : db.with('m', entries)).from('m');
}

function narrowed(db: Database, [first, ...others]: FilterCondition[]): Rows {
  if (first === undefined) return db('legal_entries as m').select('m.entry');
  const alike = isPostgres(db) ? [] : others.filter((other) => areAlike(first, other));
  const rest = others.filter((other) => !alike.includes(other));
  const entries = alike.length > 0 ? intersection(db, first, alike) : first.rows('m');
  requireAll(db, entries, 'm', rest);
  const isUnique = first.isUnique || alike.length > 0;
  return isUnique ? entries.select('m.entry') : entries.distinct('m.entry');
}

/** Whether two lists are of similar size: SQLite then intersects them faster than it probes one. */
function areAlike(one: FilterCondition, other: FilterCondition): boolean {
  return other.size < COSTLY && !isSelective(one.size, { all: other.size });
}

function intersection(db: Database, first: FilterCondition, others: FilterCondition[]): Rows {
  const listed = ({ rows }: FilterCondition) => rows('l').select('l.entry');
  return db(listed(first).intersect(others.map(listed)).as('m'));
}

/** The matching entries `e`, for a scan in list order that stops early. */
export function fittingEntries(db: Database, filters: Filters): Rows {
  const entries = db('legal_entries as e');
  requireAll(db, entries, 'e', conditionsOf(db, filters));
  const years = filters.chosen.get('year')?.toSorted();
  if (years !== undefined) {
    entries.whereBetween('e.issued_on', [years.at(0) ?? '', `${years.at(-1)}-12-31`]);
  }
  const { issued } = filters;
  if (issued !== undefined) entries.whereBetween('e.issued_on', [issued.from, issued.to]);
  return entries;
}

/** The matching entries among the few that have a consultation. */
export function consultedAmong(db: Database, filters: Filters, except?: Facet): Rows {
  const entries = consultedEntries(db, 'e');
  requireAll(db, entries, 'e', conditionsOf(db, filters, except));
  return entries;
}

function requireAll(
  db: Database,
  entries: Rows,
  name: string,
  conditions: FilterCondition[],
): void {
  for (const { ownRows } of conditions) {
    const own = ownRows('o').whereRaw('?? = o.entry', [`${name}.entry`]);
    entries.whereExists(own.select(db.raw('1')));
  }
}
