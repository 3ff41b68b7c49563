import { randomUUID } from 'node:crypto';
import { copyFile, mkdtemp } from 'node:fs/promises';
import path from 'node:path';
import { inject } from 'vitest';
import { copyFirstContent } from '../../../../scripts/lib/first-content.ts';
import { createDatabase } from './postgres-database.js';

/** The environment of an empty database of the kind that this run tests. */
export async function emptyDatabase(): Promise<Record<string, string>> {
  if (process.env['TEST_DATABASE'] === 'postgres') return newPostgres();
  return sqlite(await newFile());
}

/** A copy of the prepared database, because creating all tables takes seconds. */
export async function preparedDatabase(): Promise<Record<string, string>> {
  const prepared = inject('preparedDatabase');
  if (process.env['TEST_DATABASE'] === 'postgres') return newPostgres(prepared);
  const file = await newFile();
  await copyFile(prepared, file);
  return sqlite(file);
}

/**
 * The environment of a cms with the first content. SQLite copies a database that was loaded once; with
 * PostgreSQL the cms loads it at its start, with small pictures.
 */
export async function firstContent(): Promise<Record<string, string>> {
  if (process.env['TEST_DATABASE'] === 'postgres') {
    return {
      ...(await preparedDatabase()),
      FIRST_CONTENT: 'true',
      FIRST_CONTENT_PICTURES: 'small',
    };
  }
  const folder = await mkdtemp(path.join(inject('scratchFolder'), 'first-content-'));
  return { ...(await copyFirstContent(folder)), FIRST_CONTENT: 'true' };
}

async function newFile(): Promise<string> {
  const folder = await mkdtemp(path.join(inject('scratchFolder'), 'database-'));
  return path.join(folder, 'portal.db');
}

const sqlite = (file: string) => ({ DATABASE_URL: '', DATABASE_FILE: file });

async function newPostgres(template?: string): Promise<Record<string, string>> {
  const name = `cms_${randomUUID().replaceAll('-', '')}`;
  return { DATABASE_URL: await createDatabase(inject('postgresUrl'), name, template) };
}
