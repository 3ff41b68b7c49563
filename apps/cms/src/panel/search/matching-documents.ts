import type { WordForms } from '@portal/vietnamese/search-words';
import type { Knex } from 'knex';
import type { Database } from '../../platform/database/database';
import { ADMIN_SEARCH_TABLE } from './admin-search-table';
import { parseTyped } from './admin-words';

/** A subquery of the documentIds of a type that match the typed text; undefined if it has no words. */
export function documentIdsWith(db: Database, uid: string, typed: string) {
  const { words, joined, number } = parseTyped(typed);
  if (words.length === 0 && joined.length === 0) return undefined;
  const rows = db(ADMIN_SEARCH_TABLE).where({ uid }).select('document_id');
  return rows.where((either) => {
    either.where((all) => {
      requireAll(all, words);
      for (const { parts, whole } of joined) {
        all.where((one) =>
          one
            .where((same) => requireAll(same, [whole]))
            .orWhere((apart) => requireAll(apart, parts)),
        );
      }
    });
    if (number !== undefined) either.orWhere('words', 'like', `% ${number}%`);
  });
}

function requireAll(rows: Knex.QueryBuilder, words: WordForms[]): void {
  for (const { folded } of words) void rows.where('words', 'like', `% ${folded}%`);
}
