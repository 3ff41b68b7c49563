import type { EntryRange } from '../index/entry-number';
import type { IndexedWords } from '../index/indexed-words';
import type { Condition } from '../query/condition';

/**
 * Where the words of entries are kept and found. An entry is a number that grows with its time
 * (`entry-number.ts`); what the words say of it is asked as a `Condition`, and what is found comes
 * newest first, so that a word which nearly every entry has is answered as soon as there are enough.
 * Everything else, ranking among it, is the same whatever keeps the words.
 */
export interface SearchIndex {
  createTable(): Promise<void>;
  /** The newest entries of the range that fit, newest first, no more than `limit`. */
  newest(condition: Condition, range: EntryRange, limit: number): Promise<number[]>;
  /** Adds entries that are not there. */
  add(entries: WordsOfEntry[]): Promise<void>;
  /** Takes entries out; one that is not there does not matter. */
  remove(entries: number[]): Promise<void>;
  /** Before very many entries are written, and after it; outside of any transaction. */
  prepareForMany(): Promise<void>;
  settle(): Promise<void>;
}

export interface WordsOfEntry {
  entry: number;
  words: IndexedWords;
}
