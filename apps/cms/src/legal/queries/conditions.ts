import type { Facet } from '@portal/contract/legal-document-query';
import type { Day } from '@portal/vietnamese/days';
import { isPostgres, type Database } from '../../platform/database/database';
import type { Asked, ChosenTerms } from './filters';
import { FACET_IDS, type TermFacet } from '../read-model/facet-ids';
import { havingText, type AskedText } from '../read-model/text';

export type Rows = ReturnType<Database>;

/** Something that documents are narrowed by. */
export interface FilterCondition {
  /** The rows with an `entry` that fit, in a table called by that name. */
  rows: (name: string) => Rows;
  /** The same among the few rows of an entry. */
  ownRows: (name: string) => Rows;
  /** Roughly how many; those that are costly to walk through count as more. */
  size: number;
  /** Whether an entry comes once at most. */
  isUnique: boolean;
}

/** The size of what is not to be walked through where there is something else. */
export const COSTLY = 1e9;

/** The narrowest first. */
export function conditionsOf(db: Database, asked: Asked, except?: Facet): FilterCondition[] {
  const terms = [...asked.terms]
    .filter(([facet]) => facet !== except)
    .map(([facet, chosen]) => byTerms(db, facet, chosen));
  const statuses = except === 'status' ? undefined : asked.chosen.get('status');
  return [
    ...terms,
    ...(statuses ? [byStatus(db, asked.on, statuses)] : []),
    ...(asked.withText ? [byText(db, asked.text, asked.withText)] : []),
  ].toSorted((a, b) => a.size - b.size);
}

/** The plus has SQLite read an entry's terms in one go, not look for each of those that are chosen. */
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
  const rows = (name: string) => spansOn(db, on, name).whereIn(`${name}.status`, statuses);
  return { rows, ownRows: rows, size: COSTLY, isUnique: true };
}

/** What was found is one parameter, a list of which PostgreSQL knows how long it is. */
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

/** The spans in which a day lies: one for each document. */
function spansOn(db: Database, on: Day, name: string): Rows {
  return db(`legal_spans as ${name}`)
    .where(`${name}.from_day`, '<=', on)
    .where(`${name}.to_day`, '>', on);
}
