import { parseDay, type Day } from '@portal/vietnamese/days';
import type { Core } from '@strapi/strapi';

/** A knex connection, or a transaction of one. */
export type Database = Core.Strapi['db']['connection'];

export function isPostgres(db: Database): boolean {
  return db.client.driverName === 'pg';
}

/** PostgreSQL answers `bigint` and sums as text, SQLite as numbers. */
export function wholeNumberOf(value: string | number | null | undefined): number {
  return Number(value ?? 0);
}

export async function countRows(rows: ReturnType<Database>): Promise<number> {
  const [row]: { n: string | number }[] = await rows.count({ n: '*' });
  return wholeNumberOf(row?.n);
}

/** Strapi stores instants as milliseconds on SQLite and as timestamps on PostgreSQL. */
export function instantOf(value: Date | number | string): Date {
  return value instanceof Date ? value : new Date(value);
}

/** Parses a stored day. An impossible day, which an import may leave, gives null rather than an error. */
export function dayIn(column: string | null): Day | null {
  return (column !== null && parseDay(column)) || null;
}
