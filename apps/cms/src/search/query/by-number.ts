import { documentNumberPrefix } from '@portal/vietnamese/document-number-prefix';
import { wholeNumberOf, type Database } from '../../platform/database/database';
import type { EntryRange } from '../index/entry-number';
import { scoresOf } from '../ranking/ranking';
import { parseTyped } from './query-parser';

/** Limit of results; nobody who types a number pages further. */
const MAX_DOCUMENTS = 100;
/** Sorts after all characters of a key. */
const LAST = '\u{10ffff}';

/**
 * Legal documents whose number begins with the typed text, in any spelling: exact numbers first, then
 * those that match more of the other words, then the newest. None if the text does not look like a
 * number.
 */
export async function findByNumber(
  db: Database,
  text: string,
  { from, until }: EntryRange,
  limit = MAX_DOCUMENTS,
): Promise<number[]> {
  const prefix = documentNumberPrefix(text);
  if (prefix === undefined || prefix === '') return [];
  const rows = await db('search_entries')
    .where('number_key', '>=', prefix)
    .where('number_key', '<', prefix + LAST)
    .where('entry', '>=', from)
    .where('entry', '<', until)
    .orderByRaw('case when number_key = ? then 0 else 1 end', [prefix])
    .orderBy('entry', 'desc')
    .limit(MAX_DOCUMENTS)
    // Only columns of the index on `number_key`, so that the database need not read the rows.
    .select<{ entry: number | string; number_key: string }[]>('entry', 'number_key');
  const numbers = rows.map(({ entry }) => wholeNumberOf(entry));
  const words = parseTyped(text).meaning.map(({ folded }) => folded);
  const scores = await scoresOf(db, numbers, words);
  const whole = rows.filter(({ number_key: key }) => key === prefix).length;
  const byScore = (some: number[]) =>
    some.toSorted((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0));
  return [...byScore(numbers.slice(0, whole)), ...byScore(numbers.slice(whole))].slice(0, limit);
}
