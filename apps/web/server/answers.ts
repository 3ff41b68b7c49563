import type { IncomingMessage, ServerResponse } from 'node:http';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

export function answerText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
  });
  response.end(`${text}\n`);
}

/** RFC 9457. */
export function answerProblem(
  response: ServerResponse,
  { status, title, detail }: { status: number; title: string; detail: string },
): void {
  response.writeHead(status, {
    'Content-Type': 'application/problem+json',
    'Cache-Control': 'no-store',
  });
  response.end(JSON.stringify({ type: 'about:blank', title, status, detail }));
}

export function redirect(response: ServerResponse, status: number, location: string): void {
  response.writeHead(status, { Location: location, 'Cache-Control': 'no-cache' });
  response.end();
}

/** Answers 405 and gives false for a method that the address does not take. */
export function takesMethod(
  request: IncomingMessage,
  response: ServerResponse,
  methods: string[],
): boolean {
  if (methods.includes(request.method ?? '')) return true;
  response.setHeader('Allow', methods.join(', '));
  answerText(response, 405, 'Địa chỉ này không nhận phương thức đã gửi.');
  return false;
}
