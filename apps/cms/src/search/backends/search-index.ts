import type { EntryRange } from '../index/entry-number';
import type { IndexedWords } from '../index/indexed-words';
import type { Condition } from '../query/condition';

/**
 * The interface of a search backend, which stores and finds the words of entries. An entry is a number
 * that grows with its time (`entry-number.ts`), a query is a `Condition`, and results come newest
 * first, so that a word of nearly every entry is answered as soon as there are enough. Everything else,
 * such as ranking, is the same for all backends.
 */
export interface SearchIndex {
  createTable(): Promise<void>;
  /** The part of a range that contains entries, for a backend that scans day by day. */
  within(range: EntryRange): Promise<EntryRange>;
  /**
   * For each condition the newest matching entries of the range, newest first, at most `limit`. One
   * statement asks for all, because sending a statement often costs more than running it.
   */
  newestOfEach(conditions: Condition[], range: EntryRange, limit: number): Promise<number[][]>;
  /** Adds new entries. */
  add(entries: WordsOfEntry[]): Promise<void>;
  /** Removes entries; a missing one is no error. */
  remove(entries: number[]): Promise<void>;
  /** Call `prepareForMany` before and `settle` after a bulk write, outside any transaction. */
  prepareForMany(): Promise<void>;
  settle(): Promise<void>;
}

export interface WordsOfEntry {
  entry: number;
  words: IndexedWords;
}
