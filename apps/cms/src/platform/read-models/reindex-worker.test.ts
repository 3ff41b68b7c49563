import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { reindexApart } from './reindex-worker';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'reindex-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function commandOf(script: string): Promise<string> {
  const file = path.join(folder, `${crypto.randomUUID()}.mjs`);
  await writeFile(file, script);
  return file;
}
const never = () => new AbortController().signal;

test('gives the model to the command, and waits until it has ended', async () => {
  const said = path.join(folder, 'said');
  const command = await commandOf(
    `import fs from 'node:fs'; fs.writeFileSync(${JSON.stringify(said)}, process.argv[2])`,
  );
  await reindexApart(command, 'search', never());
  expect(await readFile(said, 'utf8')).toBe('--only=search');
});

test('fails with what the command complains of', async () => {
  const command = await commandOf(`console.error('Hết chỗ.'); process.exit(1)`);
  await expect(reindexApart(command, 'search', never())).rejects.toThrow('Hết chỗ.');
});

test('does not share signals to the group of the cms', async () => {
  // The id of a process group is the pid of its first process, so this fails without an own group.
  const command = await commandOf('process.kill(-process.pid, 0)');
  await expect(reindexApart(command, 'search', never())).resolves.toBeUndefined();
});

test('is ended by a stop, and is not done then', async () => {
  const ready = path.join(folder, 'ready');
  const command = await commandOf(
    `import fs from 'node:fs'; fs.writeFileSync(${JSON.stringify(ready)}, ''); setInterval(() => {}, 1_000)`,
  );
  const stop = new AbortController();
  const outcome = reindexApart(command, 'search', stop.signal).catch((error: unknown) => error);
  await expect.poll(() => readFile(ready, 'utf8').catch(() => undefined)).toBe('');
  stop.abort();
  expect(await outcome).toMatchObject({ name: 'AbortError' });
});
