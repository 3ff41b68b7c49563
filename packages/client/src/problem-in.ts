import type { Problem } from '@portal/contract/problem';

/** The problem (RFC 9457) in a body; undefined for any other body. */
export function problemIn(body: unknown): Problem | undefined {
  return isProblem(body) ? body : undefined;
}

function isProblem(body: unknown): body is Problem {
  if (typeof body !== 'object' || body === null) return false;
  const { type, title, status, detail } = { type: 0, title: 0, status: '', detail: 0, ...body };
  const texts = [type, title, detail];
  return texts.every((text) => typeof text === 'string') && typeof status === 'number';
}
