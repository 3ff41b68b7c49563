import { identityOf } from '../../content/queries/base-fields';
import { MATCH_LEVELS, type MatchLevel } from '@portal/contract/match-levels';
import type { SearchResult } from '@portal/contract/search';
import type { SearchType } from '@portal/contract/search-types';
import { dayOf, type Day } from '@portal/vietnamese/days';
import { searchWords, type WordForms } from '@portal/vietnamese/search-words';
import { obsoleteAmong } from '../../content/withdrawals/obsolete';
import { statesOf } from '../../legal/presenters/states';
import { wholeNumberOf, type Database } from '../../platform/database/database';
import { queryOfEntries } from '../index/entry-rows';
import { hitsIn, matchesOf, type Hit } from '../query/matches';
import type { Ranked } from '../ranking/ranking';
import type { ParsedQuery } from '../query/query-parser';
import { passageOf } from './passage';

interface EntryRow {
  entry: number | string;
  type: SearchType;
  document_id: string;
  slug: string;
  day: Day;
  updated_at: number | string;
  title: string;
  text: string;
  names: string;
}

const shownRows = queryOfEntries<EntryRow>((rows) =>
  rows.select(
    ...['entry', 'type', 'document_id', 'slug', 'day', 'updated_at', 'title', 'text', 'names'],
  ),
);

/** The shown fields of entries, in order. */
export async function resultsOf(
  db: Database,
  ranked: Ranked[],
  words: WordForms[],
): Promise<SearchResult[]> {
  const rows = await shownRows(
    db,
    ranked.map(({ entry }) => entry),
  );
  const byEntry = new Map(rows.map((row) => [wholeNumberOf(row.entry), row]));
  const documents = rows.filter(({ type }) => type === 'legal-document');
  const states = await statesOf(
    db,
    documents.map((row) => row.document_id),
    dayOf(new Date()),
  );
  const obsolete = await obsoleteAmong(
    db,
    rows.map((row) => row.document_id),
  );
  return ranked.flatMap(({ entry, match }) => {
    const row = byEntry.get(entry);
    if (row === undefined) return [];
    const document = states.get(row.document_id) ?? null;
    const mark = obsolete.get(`${row.type}/${row.document_id}`);
    return [{ ...resultOf(row, match, words), document, ...mark }];
  });
}

/** Looks for the typed phrase in what results show, if too many match to look for it in the index. */
export function byShownPhrases(results: SearchResult[], { sequence }: ParsedQuery): SearchResult[] {
  const isMarked = sequence.some(({ exact, folded }) => exact !== folded);
  const line = (words: WordForms[]) =>
    ` ${words.map(({ exact, folded }) => (isMarked ? exact : folded)).join(' ')} `;
  const phrase = line(sequence);
  const told = results.map((result): SearchResult => {
    const hasPhrase = [result.title, result.passage].some((text) =>
      line(searchWords(text)).includes(phrase),
    );
    return hasPhrase ? { ...result, match: 'phrase' } : result;
  });
  const levelOf = ({ match }: SearchResult) => MATCH_LEVELS.indexOf(match);
  return told.toSorted((a, b) => levelOf(a) - levelOf(b));
}

function resultOf(
  row: EntryRow,
  match: MatchLevel,
  words: WordForms[],
): Omit<SearchResult, 'document'> {
  const inTitle = hitsIn(row.title, words);
  const passage = passageOf(row.text, words);
  const named = different(hitsIn(row.names, words));
  const areNamesMeant =
    named > 0 && named > different([...inTitle, ...hitsIn(passage.passage, words)]);
  return {
    type: row.type,
    ...identityOf(row.type, row),
    title: row.title,
    ...{ titleMatches: matchesOf(inTitle), match },
    date: row.day,
    // A typed name explains why the item was found.
    ...(areNamesMeant ? passageOf(row.names, words) : passage),
    updatedAt: new Date(wholeNumberOf(row.updated_at)).toISOString(),
  };
}

function different(hits: Hit[]): number {
  return new Set(hits.map(({ folded }) => folded)).size;
}
