import { createRequire } from 'node:module';
import knex from 'knex';
import { vi } from 'vitest';

const load = createRequire(import.meta.url);
const { default: database }: typeof import('../../config/database') = load(
  '../../dist/config/database.js',
);

/** Connects to a database as another process would, without Strapi. */
export function connectTo(environment: Record<string, string>): knex.Knex {
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  vi.stubEnv('TZ', 'UTC');
  const { connection } = database();
  vi.unstubAllEnvs();
  const client = connection.client === 'sqlite' ? 'better-sqlite3' : 'pg';
  return knex({ ...connection, client });
}
