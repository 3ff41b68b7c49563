export type Value = string | number | boolean | Date | object | null;
export type Row = Record<string, Value>;

/** Rows of several tables; those of one table all have the same columns. */
export type Batch = Partial<Record<string, Row[]>>;

/** Takes rows into a database in bulk. */
export interface Sink {
  /** Empties the tables. */
  open(): Promise<void>;
  put(batch: Batch): Promise<void>;
  /** Makes the rows durable. */
  close(): Promise<void>;
}
