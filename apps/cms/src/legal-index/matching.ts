import type { Facet } from '@portal/contract/legal-document-query';
import { documentNumberKey } from '@portal/vietnamese/document-number-key';
import { documentNumberPrefix } from '@portal/vietnamese/document-number-prefix';
import { fold } from '@portal/vietnamese/fold';
import type { Database } from '../database';
import type { Asked } from './asked';

const MAX_WORDS = 12;

export function isUnfiltered({ chosen, number, q }: Asked): boolean {
  return chosen.size === 0 && number === undefined && q === undefined;
}

/**
 * The entries `e` that fit; `except` is the facet whose own choice does not count, for its counts
 * say what else could be chosen.
 */
export function matchingEntries(db: Database, asked: Asked, except?: Facet) {
  const entries = db('legal_entries as e');
  for (const [facet, values] of asked.chosen) {
    if (facet === except) continue;
    const fitting =
      facet === 'status'
        ? spansOn(db, asked.on).whereIn('s.status', values).select('s.entry')
        : db('legal_terms').where({ facet }).whereIn('value', values).select('entry');
    entries.whereIn('e.entry', fitting);
  }
  if (asked.number !== undefined) entries.where('e.number_key', documentNumberKey(asked.number));
  if (asked.q !== undefined) narrowByText(entries, asked.q);
  return entries;
}

export type Entries = ReturnType<typeof matchingEntries>;

/** The spans `s` in which a day lies: one for each document. */
export function spansOn(db: Database, on: string) {
  return db('legal_spans as s').where('s.from_day', '<=', on).where('s.to_day', '>', on);
}

/** The beginning of a number, however it is typed, or words of number and abstract. */
function narrowByText(entries: Entries, q: string): void {
  const words = (fold(q).match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, MAX_WORDS);
  const prefix = documentNumberPrefix(q);
  entries.where((either) => {
    either.where((all) => {
      for (const word of words) all.where('e.words', 'like', `%${word}%`);
    });
    if (prefix !== undefined) either.orWhere('e.number_key', 'like', `${prefix}%`);
  });
}
