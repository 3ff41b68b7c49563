import knex from 'knex';
import pg from 'pg';
import database from '../config/database';
import type { Database } from './platform/database/database';

/** The database of the portal, for a command that runs beside it. */
export function openCommandDatabase(): Database {
  const { connection } = database();
  // Like in Strapi: a day is a text.
  pg.types.setTypeParser(pg.types.builtins.DATE, (day) => day);
  const client = connection.client === 'sqlite' ? 'better-sqlite3' : 'pg';
  return knex({ ...connection, client });
}
