import { identityOf } from '../../content/queries/base-fields';
import type { Suggestion } from '@portal/contract/search';
import { MAX_SUGGESTIONS, type SearchType } from '@portal/contract/search-types';
import { joinedWords, notJoined, type JoinedWords } from '@portal/vietnamese/joined-words';
import { searchWords, type WordForms } from '@portal/vietnamese/search-words';
import { wholeNumberOf, type Database } from '../../platform/database/database';
import { findByNumber } from '../query/by-number';
import { all, any, term, type Condition } from '../query/condition';
import { rangeOfDays } from '../index/entry-number';
import { searchIndexOf } from '../backends/backend';
import { queryOfEntries } from '../index/entry-rows';
import { startTerm } from '../index/index-terms';
import { beginningsIn, placeTogether } from './beginnings';

/** How many of the newest matches are ranked. */
const MAX_RANKED_TITLES = 60;
const MAX_WORDS = 12;
/** The weight of words side by side, above that of any title with the words apart. */
const TOGETHER = MAX_WORDS + 1;

interface EntryRow {
  entry: number | string;
  type: SearchType;
  document_id: string;
  slug: string;
  title: string;
}

/** Documents whose number begins with the text, then titles with words that begin with its words. */
export async function suggest(db: Database, text: string): Promise<Suggestion[]> {
  const words = searchWords(text).slice(0, MAX_WORDS);
  if (words.length === 0) return [];
  const index = searchIndexOf(db);
  const range = await index.within(rangeOfDays(undefined, undefined));
  const numbered = await findByNumber(db, text, range, MAX_SUGGESTIONS);
  const joined = joinedWords(text).slice(0, MAX_WORDS);
  const condition = beginningLike(words, joined);
  const [titled = []] = await index.newestOfEach([condition], range, MAX_RANKED_TITLES);
  const rows = await rowsOf(db, [...new Set([...numbered, ...titled])]);
  const isNumbered = ({ entry }: EntryRow) => numbered.includes(wholeNumberOf(entry));
  const weighed = rows
    .filter((row) => !isNumbered(row))
    .map((row) => ({ row, weight: weightOf(row, words) }))
    .toSorted((a, b) => b.weight - a.weight);
  // Syllables typed together mostly form one word: if titles have it, titles with them apart are noise.
  const mayBeOne = words.length > 1 && joined.length === 0;
  const areTogether = mayBeOne && weighed.some(({ weight }) => weight >= TOGETHER);
  const meant = areTogether ? weighed.filter(({ weight }) => weight >= TOGETHER) : weighed;
  const titles = new Set<string>();
  const different = [...rows.filter(isNumbered), ...meant.map(({ row }) => row)].filter(
    ({ title }) => !titles.has(title) && titles.add(title),
  );
  return different.slice(0, MAX_SUGGESTIONS).map((row) => ({
    type: row.type,
    ...identityOf(row.type, row),
    title: row.title,
    titleMatches: beginningsIn(row.title, words),
  }));
}

/** Titles with words that begin with these; `wi-fi` also matches `wifi`. */
function beginningLike(words: WordForms[], joined: JoinedWords[]): Condition {
  const begins = ({ folded }: WordForms) => term(startTerm(folded));
  return all([
    ...notJoined(words, joined).map(begins),
    ...joined.map(({ parts, whole }) => any([begins(whole), all(parts.map(begins))])),
  ]);
}

const titlesOf = queryOfEntries<EntryRow>((rows) =>
  rows.select('entry', 'type', 'document_id', 'slug', 'title'),
);

/** In the order of the entries. */
async function rowsOf(db: Database, entries: number[]): Promise<EntryRow[]> {
  const rows = await titlesOf(db, entries);
  const byEntry = new Map(rows.map((row) => [wholeNumberOf(row.entry), row]));
  return entries.map((entry) => byEntry.get(entry)).filter((row) => row !== undefined);
}

/** A title that begins with the text weighs most, then one with its words side by side; marks decide last. */
function weightOf({ title }: EntryRow, words: WordForms[]): number {
  const own = searchWords(title);
  const exact = words.filter((word) => own.some((one) => one.exact === word.exact)).length;
  const place = placeTogether(own, words);
  const closeness = place === -1 ? 0 : place === 0 ? 2 : 1;
  return closeness * TOGETHER + exact;
}
