import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import Fastify from 'fastify';
import { expect, test } from 'vitest';
import { serveFiles } from './static-files.ts';

test('a file that goes while the server runs ends its request, not the server', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'site-'));
  await Promise.all(['a.js', 'b.js'].map((name) => writeFile(path.join(folder, name), name)));
  const app = Fastify();
  await serveFiles(app, folder);
  await app.ready();
  await rm(path.join(folder, 'a.js'));
  expect((await app.inject('/a.js')).statusCode).toBe(404);
  expect((await app.inject('/b.js')).body).toBe('b.js');
  await app.close();
  await rm(folder, { recursive: true });
});
