import { isRecord } from '@portal/contract/is-record';
import { failureTexts as texts } from './failure-texts';

const JSON_TYPE = 'application/json';
const NO_CONTENT = 204;
const TOO_LARGE = 413;
const BAD_GATEWAY = 502;
const UNAVAILABLE = 503;
const BUSY = [BAD_GATEWAY, UNAVAILABLE, 504];

/**
 * Wraps `fetch` for every request of the admin: Strapi shows the browser's English message when a request
 * fails without an answer of the cms, and takes a truncated answer for success.
 */
export function tellFailures(): void {
  const send = window.fetch.bind(window);
  window.fetch = (input, init) =>
    isOfAdmin(init) ? withSentence(() => send(input, init)) : send(input, init);
}

function isOfAdmin(init: RequestInit | undefined): boolean {
  return new Headers(init?.headers).get('Accept') === JSON_TYPE;
}

/**
 * Turns an answer that is no JSON of the cms into an error in the cms's format, with a sentence for the
 * user. An aborted request stays aborted.
 */
export async function withSentence(send: () => Promise<Response>): Promise<Response> {
  try {
    const answer = await send();
    if (answer.status === NO_CONTENT) return answer;
    const body = await answer.text();
    const { status, statusText, headers } = answer;
    if (isReadable(body, answer.ok)) return new Response(body, { status, statusText, headers });
    return failure(answer.ok ? BAD_GATEWAY : status, sentenceFor(status));
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') throw error;
    return failure(UNAVAILABLE, texts.unreachable);
  }
}

function isReadable(body: string, isOk: boolean): boolean {
  if (body === '') return isOk;
  try {
    const content: unknown = JSON.parse(body);
    return isOk || (isRecord(content) && isRecord(content['error']));
  } catch {
    return false;
  }
}

function sentenceFor(status: number): string {
  if (BUSY.includes(status)) return texts.busy;
  return status === TOO_LARGE ? texts.tooLarge : texts.unexpected(status);
}

function failure(status: number, message: string): Response {
  const error = { status, name: 'ServerUnavailable', message, details: {} };
  return Response.json({ data: null, error }, { status });
}
