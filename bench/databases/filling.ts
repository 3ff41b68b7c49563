import type { Batch } from './sink.ts';

/** What a database is filled with. */
export interface Filling {
  /** A word of a database's name. */
  name: string;
  /** What one counts, as people say it. */
  things: string;
  /** In an order in which each row comes after those that it points to. */
  tables: readonly string[];
  /** Of which there is a draft and a published row for each thing. */
  mainTable: string;
  batchesOf: (size: number) => Iterable<Batch>;
  /** What decides the rows. */
  sources: string[];
}
