import http from 'node:http';
import { expect, test } from 'vitest';
import { listenOn } from './listen.ts';
import { stopGracefully } from './stop.ts';

test('a server that stops finishes the running request and takes no new one', async () => {
  const { promise: asked, resolve: ask } = Promise.withResolvers<http.ServerResponse>();
  const server = http.createServer((_request, response) => ask(response));
  const port = await listenOn(server, 0);
  const answer = fetch(`http://127.0.0.1:${port}`).then((response) => response.text());
  const response = await asked;
  const stopped = stopGracefully(server);
  await expect(fetch(`http://127.0.0.1:${port}`)).rejects.toThrow('fetch failed');
  response.end('whole');
  expect(await answer).toBe('whole');
  await stopped;
  expect(server.listening).toBe(false);
});

test('a request without end does not keep the server from stopping', async () => {
  const server = http.createServer((_request, response) => void response.write('more'));
  const port = await listenOn(server, 0);
  const response = await fetch(`http://127.0.0.1:${port}`);
  await stopGracefully(server, 10);
  await expect(response.text()).rejects.toThrow('terminated');
});

test('a port that is taken is told in a sentence that names it and the way out', async () => {
  const first = http.createServer();
  const port = await listenOn(first, 0);
  await expect(listenOn(http.createServer(), port)).rejects.toThrow(
    `Cổng ${port} đang được chương trình khác dùng. Hãy đặt WEB_PORT là một cổng khác.`,
  );
  first.close();
});
