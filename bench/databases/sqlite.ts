import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Engine } from './engine.ts';
import { sqliteSink } from './sqlite-sink.ts';

export async function openSqlite(folder: string): Promise<Engine> {
  await mkdir(folder, { recursive: true });
  const file = (database: string) => path.join(folder, `${database}.db`);
  return {
    name: 'sqlite',
    file,
    location: (database) => ({ sqlite: file(database) }),
    async create(database) {
      for (const end of ['', '-wal', '-shm', '-journal']) {
        await rm(file(database) + end, { force: true });
      }
    },
    sink: (database, tables) => sqliteSink(file(database), tables),
    async stop() {},
  };
}
