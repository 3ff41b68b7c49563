import type { Batch } from './sink.ts';

/** The content of a database. */
export interface Filling {
  /** A part of the database's name. */
  name: string;
  /** The unit of the size, as the output names it. */
  things: string;
  /** Ordered so that each row follows the rows that it references. */
  tables: readonly string[];
  mainTable: string;
  /** The rows of `mainTable` per thing; by default two, a draft and a published one. */
  rowsOfEach?: number;
  batchesOf: (size: number) => Iterable<Batch>;
  /** The files that determine the rows. */
  sources: string[];
}
