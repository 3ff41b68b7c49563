import type { Batch } from './sink.ts';

/** What a database is filled with. */
export interface Filling {
  /** A word of a database's name. */
  name: string;
  /** What one counts, as people say it. */
  things: string;
  /** In an order in which each row comes after those that it points to. */
  tables: readonly string[];
  mainTable: string;
  /** How many rows of it there are for each thing; two, a draft and a published one, unless given. */
  rowsOfEach?: number;
  batchesOf: (size: number) => Iterable<Batch>;
  /** What decides the rows. */
  sources: string[];
}
