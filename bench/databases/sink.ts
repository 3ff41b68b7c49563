export type Value = string | number | boolean | Date | object | null;
export type Row = Record<string, Value>;

/** In an order in which each row comes after those that it points to. */
export const TABLES = [
  'categories',
  'articles',
  'articles_category_lnk',
  'articles_related_articles_lnk',
  'components_news_corrections',
  'articles_cmps',
  'files',
  'files_related_mph',
] as const;
export type Table = (typeof TABLES)[number];

/** Rows of several tables; those of one table all have the same columns. */
export type Batch = { [T in Table]?: Row[] };

/** Takes rows into a database in bulk. */
export interface Sink {
  /** Empties the tables. */
  open(): Promise<void>;
  put(batch: Batch): Promise<void>;
  /** After this the rows are there to stay. */
  close(): Promise<void>;
}
