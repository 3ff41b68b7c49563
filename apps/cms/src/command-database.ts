import knex from 'knex';
import pg from 'pg';
import database from '../config/database';
import type { Database } from './platform/database/database';

/** Opens the portal's database for a command that runs beside the cms. */
export function openCommandDatabase(): Database {
  const { connection } = database();
  // Reads days as text, like Strapi.
  pg.types.setTypeParser(pg.types.builtins.DATE, (day) => day);
  const client = connection.client === 'sqlite' ? 'better-sqlite3' : 'pg';
  return knex({ ...connection, client });
}
