import { mkdir, mkdtemp } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { inject } from 'vitest';
import * as z from 'zod';
import { hashCheaply } from './cheap-passwords.js';
import { preparedDatabase } from './database.js';
import { ENVIRONMENT } from './environment.js';
import { keepProcess } from './process-state.js';

// Strapi's ES modules import directories, which Node refuses; its CommonJS side is what runs.
const { createStrapi }: typeof import('@strapi/strapi') = createRequire(import.meta.url)(
  '@strapi/strapi',
);

const APP = path.resolve(import.meta.dirname, '../..');

export interface Cms {
  strapi: Core.Strapi;
  url: string;
  /** Where uploads and other public files go. */
  publicFolder: string;
  /** Its environment; a second start with it finds the same content. */
  environment: Record<string, string>;
  get(path: string): Promise<Response>;
  stop(): Promise<void>;
}

/** Starts the real cms, as built in `dist`, on a free port; by default on a new database. */
export async function startCms(environment: Record<string, string> = {}): Promise<Cms> {
  const root = await mkdtemp(path.join(inject('scratchFolder'), 'public-'));
  await mkdir(path.join(root, 'uploads'));
  // Strapi's form parser reads TMPDIR once per process, and other test processes run beside this one.
  const temporary = path.join(inject('scratchFolder'), `temporary-${process.pid}`);
  await mkdir(temporary, { recursive: true });
  const hasDatabase = environment['DATABASE_FILE'] || environment['DATABASE_URL'];
  const complete = {
    ...ENVIRONMENT,
    ...(hasDatabase ? {} : await preparedDatabase()),
    CMS_PUBLIC_DIR: root,
    TMPDIR: temporary,
    ...environment,
  };
  const isBesideAnother = 'strapi' in globalThis;
  const restoreProcess = keepProcess();
  Object.assign(process.env, complete);
  const strapi = createStrapi({ appDir: APP, distDir: path.join(APP, 'dist') });
  strapi.log.level = 'error';
  const stop = async () => {
    await strapi.destroy();
    restoreProcess();
  };
  try {
    await strapi.load();
    hashCheaply(strapi);
  } catch (error) {
    // Destroying it would break the running instance that shares its globals.
    await (isBesideAnother ? restoreProcess() : stop());
    throw error;
  }
  await listen(strapi);
  const { port } = z.object({ port: z.number() }).parse(strapi.server.httpServer.address());
  const url = `http://127.0.0.1:${port}`;
  return {
    strapi,
    url,
    publicFolder: complete.CMS_PUBLIC_DIR,
    environment: complete,
    get: (address) => fetch(`${url}${address}`),
    stop,
  };
}

function listen(strapi: Core.Strapi): Promise<void> {
  return new Promise((resolve) => strapi.server.listen(0, '127.0.0.1', () => resolve()));
}
