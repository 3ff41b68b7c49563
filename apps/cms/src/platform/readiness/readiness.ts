import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { isPostgres } from '../database/database';
import { databaseProblem, type DatabaseProblem } from './database-problem';
import { problemOf, type FolderProblem } from './folder-problem';

const KEPT_MS = 1_000;

/** The part that has a problem, and why. It names no path, because anybody can read `/readyz`. */
export type Problem = `database-${DatabaseProblem | FolderProblem}` | `uploads-${FolderProblem}`;

/** Checks the database and the disks, but at most once a second. */
export function readinessOf(strapi: Core.Strapi): () => Promise<Problem[]> {
  let until = 0;
  let looked: Promise<Problem[]> = Promise.resolve([]);
  return () => {
    if (Date.now() >= until) {
      until = Date.now() + KEPT_MS;
      looked = look(strapi);
    }
    return looked;
  };
}

async function look(strapi: Core.Strapi): Promise<Problem[]> {
  const uploads = path.join(strapi.dirs.static.public, 'uploads');
  const databaseFile = fileOf(strapi);
  const [database, disk, files] = await Promise.all([
    databaseProblem(strapi.db.connection),
    databaseFile === undefined ? undefined : problemOf(path.dirname(databaseFile)),
    problemOf(uploads),
  ]);
  return [
    ...(database === undefined ? [] : [`database-${database}` as const]),
    ...(disk === undefined ? [] : [`database-${disk}` as const]),
    ...(files === undefined ? [] : [`uploads-${files}` as const]),
  ];
}

/** The database file of SQLite; undefined on PostgreSQL, whose disk may be on another machine. */
function fileOf(strapi: Core.Strapi): string | undefined {
  if (isPostgres(strapi.db.connection)) return undefined;
  return strapi.config.get<string>('database.connection.connection.filename');
}
