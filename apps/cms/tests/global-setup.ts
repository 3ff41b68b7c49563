import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { startPostgres } from '../../../scripts/postgres.ts';
import { prepareDatabase } from './support/prepare-database.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Signs in as the server's administrator; every test creates its own database there. */
    postgresUrl: string;
    /** The template after a first start: an SQLite file or the name of a PostgreSQL database. */
    preparedDatabase: string;
    /** A folder for everything that tests store; the teardown removes it. */
    scratchFolder: string;
  }
}

/** Provides one folder and, for PostgreSQL runs, one server to all tests. */
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
