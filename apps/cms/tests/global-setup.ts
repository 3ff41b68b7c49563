import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { startPostgres } from '../../../scripts/postgres.ts';
import { prepareDatabase } from './support/prepare-database.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A PostgreSQL server's administrator; every test creates its own database there. */
    postgresUrl: string;
    /** A database after the first start: a file of SQLite, or a name on the PostgreSQL server. */
    preparedDatabase: string;
    /** A folder for what the tests store; it goes when they have ended. */
    scratchFolder: string;
  }
}

/** Gives the tests a folder and, where they ask for PostgreSQL, a server, once for all of them. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'cms-tests-'));
  project.provide('scratchFolder', folder);
  const needsPostgres = project.config.env['TEST_DATABASE'] === 'postgres';
  const postgres = needsPostgres ? await startPostgres() : undefined;
  if (postgres) project.provide('postgresUrl', postgres.url);
  project.provide('preparedDatabase', await prepareDatabase(folder, postgres?.url));
  return async () => {
    await postgres?.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
