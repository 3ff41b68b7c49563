import type { Facet } from '@portal/contract/document-filters';
import type { Day } from '@portal/vietnamese/days';
import { isPostgres, type Database } from '../../platform/database/database';
import type { ChosenTerms, Filters, IssueSpan } from './filters';
import { FACET_IDS, type TermFacet } from '../read-model/facet-ids';
import { spanOnDay } from '../read-model/span-on-day';
import { consultedIn } from './consultations';
import type { Rows } from './rows';
import { havingText, type AskedText } from '../read-model/text-search';

/** One condition of a filter. */
export interface FilterCondition {
  /** The matching rows, with a column `entry`, as a table aliased `name`. */
  rows: (name: string) => Rows;
  /** The same, for looking up a single entry. */
  ownRows: (name: string) => Rows;
  /** Estimated number of rows; sentinel `COSTLY` for conditions that are slow to scan. */
  size: number;
  /** Whether each entry occurs at most once. */
  isUnique: boolean;
}

/** Sentinel cost: never drive the query from this condition if another exists. */
export const COSTLY = 1e9;

/** Ordered by size, smallest first. */
export function conditionsOf(db: Database, filters: Filters, except?: Facet): FilterCondition[] {
  const terms = [...filters.terms]
    .filter(([facet]) => facet !== except)
    .map(([facet, chosen]) => byTerms(db, facet, chosen));
  const ofDay = (facet: Facet) => (facet === except ? undefined : filters.chosen.get(facet));
  const [statuses, consultations] = [ofDay('status'), ofDay('consultation')];
  return [
    ...terms,
    ...(statuses ? [byStatus(db, filters.on, statuses)] : []),
    ...(consultations ? [byConsultation(db, filters, consultations)] : []),
    ...(filters.issued ? [byIssue(db, filters.issued)] : []),
    ...(filters.withText ? [byText(db, filters.text, filters.withText)] : []),
  ].toSorted((a, b) => a.size - b.size);
}

/** The unary plus keeps SQLite off the index by term: it reads the few terms of one entry instead. */
function byTerms(db: Database, facet: TermFacet, { ids, count }: ChosenTerms): FilterCondition {
  const rows = (name: string) => db(`legal_terms as ${name}`).whereIn(`${name}.term`, ids);
  const ownRows = (name: string) =>
    db(`legal_terms as ${name}`)
      .where(`${name}.facet`, FACET_IDS[facet])
      .whereRaw(`+??.term in (${ids.map(() => '?').join(', ')})`, [name, ...ids]);
  return {
    rows,
    ownRows: isPostgres(db) ? rows : ownRows,
    size: count,
    isUnique: ids.length <= 1,
  };
}

function byStatus(db: Database, on: Day, statuses: string[]): FilterCondition {
  const rows = (name: string) =>
    db(`legal_spans as ${name}`)
      .whereRaw(...spanOnDay(name, on))
      .whereIn(`${name}.status`, statuses);
  return { rows, ownRows: rows, size: COSTLY, isUnique: true };
}

function byConsultation(db: Database, filters: Filters, states: string[]): FilterCondition {
  const rows = (name: string) => consultedIn(db, name, filters.on, states);
  return { rows, ownRows: rows, size: filters.consulted, isUnique: true };
}

function byIssue(db: Database, { from, to, count }: IssueSpan): FilterCondition {
  const rows = (name: string) =>
    db(`legal_entries as ${name}`).whereBetween(`${name}.issued_on`, [from, to]);
  return { rows, ownRows: rows, size: count, isUnique: true };
}

/** One parameter for all entries: an array, whose length PostgreSQL can estimate, or JSON for SQLite. */
function byText(db: Database, text: AskedText, found: number[]): FilterCondition {
  const [list, entries] = isPostgres(db)
    ? ['select unnest(?::integer[]) as entry', `{${found.join(',')}}`]
    : ['select value as entry from json_each(?)', `[${found.join(',')}]`];
  return {
    rows: (name) => db(db.raw(`(${list}) as ??`, [entries, name])),
    ownRows: (name) => havingText(db, text, name),
    size: found.length,
    isUnique: true,
  };
}
