import type { IncomingMessage, Server, ServerResponse } from 'node:http';

/** Answers a request, or hands it on by `next`. */
export type Handle = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** Passes each request to `handle` before the listeners so far. */
export function answerFirst(server: Server, handle: Handle): void {
  const others = server.listeners('request');
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    handle(request, response, () => {
      for (const listener of others) Reflect.apply(listener, server, [request, response]);
    });
  });
}
