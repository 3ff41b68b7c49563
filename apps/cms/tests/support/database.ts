import { randomUUID } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';

/** The environment of an empty database of the kind that this run tests. */
export async function emptyDatabase(): Promise<Record<string, string>> {
  if (process.env['TEST_DATABASE'] === 'postgres') return emptyPostgres();
  const folder = await mkdtemp(path.join(inject('scratchFolder'), 'database-'));
  return { DATABASE_URL: '', DATABASE_FILE: path.join(folder, 'portal.db') };
}

async function emptyPostgres(): Promise<Record<string, string>> {
  const url = new URL(inject('postgresUrl'));
  const name = `cms_${randomUUID().replaceAll('-', '')}`;
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  url.pathname = `/${name}`;
  return { DATABASE_URL: url.href };
}
