import type { EventEmitter } from 'node:events';
import { mkdir, mkdtemp } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { inject } from 'vitest';
import * as z from 'zod';
import { preparedDatabase } from './database.js';
import { ENVIRONMENT } from './environment.js';

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
  /** The environment in which it runs; a second start with it finds the same content. */
  environment: Record<string, string>;
  get(path: string): Promise<Response>;
  stop(): Promise<void>;
}

/** Starts the real cms, as built in `dist`, on a free port; on a new database unless told. */
export async function startCms(environment: Record<string, string> = {}): Promise<Cms> {
  const root = await mkdtemp(path.join(inject('scratchFolder'), 'public-'));
  await mkdir(path.join(root, 'uploads'));
  const temporary = await mkdtemp(path.join(inject('scratchFolder'), 'temporary-'));
  const hasDatabase = environment['DATABASE_FILE'] || environment['DATABASE_URL'];
  const complete = {
    ...ENVIRONMENT,
    ...(hasDatabase ? {} : await preparedDatabase()),
    CMS_PUBLIC_DIR: root,
    // Of its own: another test file runs at the same time.
    TMPDIR: temporary,
    ...environment,
  };
  Object.assign(process.env, complete);
  const strapi = createStrapi({ appDir: APP, distDir: path.join(APP, 'dist') });
  strapi.log.level = 'error';
  await strapi.load();
  await listen(strapi);
  const { port } = z.object({ port: z.number() }).parse(strapi.server.httpServer.address());
  const url = `http://127.0.0.1:${port}`;
  return {
    strapi,
    url,
    publicFolder: complete.CMS_PUBLIC_DIR,
    environment: complete,
    get: (address) => fetch(`${url}${address}`),
    stop: () => destroy(strapi),
  };
}

function listen(strapi: Core.Strapi): Promise<void> {
  return new Promise((resolve) => strapi.server.listen(0, '127.0.0.1', () => resolve()));
}

/** Strapi drops every listener of the process, those of the test runner among them. */
async function destroy(strapi: Core.Strapi): Promise<void> {
  const events: EventEmitter = process;
  const kept = events.eventNames().map((name) => ({ name, listeners: events.rawListeners(name) }));
  await strapi.destroy();
  for (const { name, listeners } of kept) {
    for (const listener of listeners) {
      events.on(name, (...args: unknown[]) => Reflect.apply(listener, process, args));
    }
  }
}
