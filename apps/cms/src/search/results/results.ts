import type { SearchResult } from '@portal/contract/search';
import type { SearchType } from '@portal/contract/search-types';
import type { Day } from '@portal/vietnamese/days';
import type { WordForms } from '@portal/vietnamese/search-words';
import { wholeNumberOf, type Database } from '../../platform/database/database';
import { hitsIn, matchesOf } from '../query/matches';
import { passageOf } from './passage';

interface EntryRow {
  entry: number | string;
  type: SearchType;
  document_id: string;
  slug: string;
  day: Day;
  title: string;
  text: string;
}

/** The shown fields of entries, in order. */
export async function resultsOf(
  db: Database,
  entries: number[],
  words: WordForms[],
): Promise<SearchResult[]> {
  const rows = await db('search_entries')
    .whereIn('entry', entries)
    .select<EntryRow[]>('entry', 'type', 'document_id', 'slug', 'day', 'title', 'text');
  const byEntry = new Map(rows.map((row) => [wholeNumberOf(row.entry), row]));
  return entries.flatMap((entry) => {
    const row = byEntry.get(entry);
    return row === undefined ? [] : [resultOf(row, words)];
  });
}

function resultOf(row: EntryRow, words: WordForms[]): SearchResult {
  return {
    type: row.type,
    documentId: row.document_id,
    slug: row.slug,
    title: row.title,
    titleMatches: matchesOf(hitsIn(row.title, words)),
    date: row.day,
    ...passageOf(row.text, words),
  };
}
