import type { Facet } from '@portal/contract/legal-document-query';
import type { Day } from '@portal/vietnamese/days';
import { documentNumberKey } from '@portal/vietnamese/document-number-key';
import { documentNumberPrefix } from '@portal/vietnamese/document-number-prefix';
import { fold } from '@portal/vietnamese/fold';
import { isPostgres, type Database } from '../database';
import type { Asked, ChosenTerms } from './asked';
import { FACET_NUMBERS, type TermFacet } from './facet-numbers';

const MAX_WORDS = 12;

export type Rows = ReturnType<Database>;

/** Something that documents are narrowed by. */
export interface Condition {
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
export function conditionsOf(db: Database, asked: Asked, except?: Facet): Condition[] {
  const terms = [...asked.terms]
    .filter(([facet]) => facet !== except)
    .map(([facet, chosen]) => byTerms(db, facet, chosen));
  const statuses = except === 'status' ? undefined : asked.chosen.get('status');
  const isByText = asked.number !== undefined || asked.q !== undefined;
  return [
    ...terms,
    ...(statuses ? [byStatus(db, asked.on, statuses)] : []),
    ...(isByText ? [byText(db, asked)] : []),
  ].toSorted((a, b) => a.size - b.size);
}

/** The plus has SQLite read an entry's terms in one go, not look for each of those that are chosen. */
function byTerms(db: Database, facet: TermFacet, { ids, count }: ChosenTerms): Condition {
  const rows = (name: string) => db(`legal_terms as ${name}`).whereIn(`${name}.term`, ids);
  const ownRows = (name: string) =>
    db(`legal_terms as ${name}`)
      .where(`${name}.facet`, FACET_NUMBERS[facet])
      .whereRaw(`+??.term in (${ids.map(() => '?').join(', ')})`, [name, ...ids]);
  return {
    rows,
    ownRows: isPostgres(db) ? rows : ownRows,
    size: count,
    isUnique: ids.length <= 1,
  };
}

function byStatus(db: Database, on: Day, statuses: string[]): Condition {
  const rows = (name: string) => spansOn(db, on, name).whereIn(`${name}.status`, statuses);
  return { rows, ownRows: rows, size: COSTLY, isUnique: true };
}

function byText(db: Database, asked: Asked): Condition {
  const rows = (name: string) => narrowedByText(db, asked, name);
  const size = asked.number === undefined ? 2 * COSTLY : 0;
  return { rows, ownRows: rows, size, isUnique: true };
}

/** The spans in which a day lies: one for each document. */
function spansOn(db: Database, on: Day, name: string): Rows {
  return db(`legal_spans as ${name}`)
    .where(`${name}.from_day`, '<=', on)
    .where(`${name}.to_day`, '>', on);
}

function narrowedByText(db: Database, { number, q }: Asked, name: string): Rows {
  const entries = db(`legal_entries as ${name}`);
  const key = `${name}.number_key`;
  if (number !== undefined) entries.where(key, documentNumberKey(number));
  if (q === undefined) return entries;
  // The beginning of a number, however it is typed, or words of number and abstract.
  const words = (fold(q).match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, MAX_WORDS);
  const prefix = documentNumberPrefix(q);
  return entries.where((either) => {
    either.where((all) => {
      for (const word of words) all.where(`${name}.words`, 'like', `%${word}%`);
    });
    if (prefix !== undefined) either.orWhere(key, 'like', `${prefix}%`);
  });
}
