import type { ServerResponse } from 'node:http';
import { startFakeCms } from './site.ts';

/** A fake cms with nothing but the stream of changes. */
export async function startFeed() {
  const readers = new Set<ServerResponse>();
  let generation = 0;
  let digest = 'a'.repeat(64);
  const event = (name: string) => {
    const data = JSON.stringify({ data: [], meta: { generation, revision: 0, count: 1, digest } });
    return `event: ${name}\ndata: ${data}\n\n`;
  };
  const cms = await startFakeCms((request, response) => {
    if (request.url !== '/api/v1/changes/stream') return void response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': 'text/event-stream' });
    response.write(event('state'));
    readers.add(response);
    response.once('close', () => readers.delete(response));
  });
  const send = (text: string) => {
    for (const reader of readers) reader.write(text);
  };
  return {
    ...cms,
    send,
    readers: () => readers.size,
    change: () => {
      generation += 1;
      send(event('changes'));
    },
    /** Another database, whose newest change has the same number. */
    restore: () => {
      digest = 'b'.repeat(64);
      for (const reader of readers) reader.destroy();
    },
    cut: () => {
      for (const reader of readers) reader.destroy();
    },
  };
}

export type Feed = Awaited<ReturnType<typeof startFeed>>;
