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

/** Strapi stores instants as milliseconds on SQLite and as timestamps on PostgreSQL. */
export function instantOf(value: Date | number | string): Date {
  return value instanceof Date ? value : new Date(value);
}

/**
 * A stored day; null for an impossible one, which an import may leave, so that no answer breaks on it.
 */
export function dayIn(column: string | null): Day | null {
  return (column !== null && parseDay(column)) || null;
}
