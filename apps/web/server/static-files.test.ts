// @vitest-environment node
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { listenOn } from './listen.ts';
import { serveFiles } from './static-files.ts';

test('a file that goes while the server runs ends its request, not the server', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'site-'));
  await Promise.all(['a.js', 'b.js'].map((name) => writeFile(path.join(folder, name), name)));
  const files = serveFiles(folder);
  const server = http.createServer((request, response) =>
    files(request, response, () => response.end()),
  );
  const origin = `http://127.0.0.1:${await listenOn(server, 0)}`;
  await rm(path.join(folder, 'a.js'));
  await expect(fetch(`${origin}/a.js`).then((answer) => answer.text())).rejects.toThrow(
    /terminated|fetch failed/,
  );
  expect(await (await fetch(`${origin}/b.js`)).text()).toBe('b.js');
  server.close();
  await rm(folder, { recursive: true });
});
