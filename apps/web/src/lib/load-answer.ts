import { parseAnswer, parseProblem, type Answer, type AnswerKind } from './answers.ts';
import { apiAddress, type ApiParams } from './api-address.ts';
import { ApiError, NO_ANSWER } from './api-error.ts';
import { askNow, serverApi } from './ask-api.ts';

declare const process: { env: Record<string, string | undefined> };

const CMS_ON_THIS_MACHINE = 'http://localhost:1337';
const TIME_LIMIT_MS = 15_000;
/** What a gateway says of an answer that it cannot understand. */
const UNREADABLE = 502;

export interface Asking {
  signal?: AbortSignal | undefined;
}

/** See `fetchAnswer`: this module comes with the first answer. */
export async function loadAnswer<K extends AnswerKind>(
  kind: K,
  path: string,
  params: ApiParams,
  { signal }: Asking,
): Promise<Answer<K>> {
  const { ok, status, body, read } = await load(path, params, signal);
  if (!ok) {
    throw new ApiError(status, `${path}: ${status}`, { problem: parseProblem(body) });
  }
  try {
    return (read[kind] ??= parseAnswer(kind, body));
  } catch (cause) {
    throw new ApiError(UNREADABLE, `${path}: unexpected answer`, { cause });
  }
}

async function load(path: string, params: ApiParams, signal: AbortSignal | undefined) {
  const limit = withTimeLimit(signal);
  try {
    const ask = import.meta.env.SSR ? serverApi.ask : askNow;
    return await ask(addressOf(path, params), limit.signal);
  } catch (cause) {
    signal?.throwIfAborted();
    throw new ApiError(NO_ANSWER, `${path}: no answer`, { cause });
  } finally {
    limit.clear();
  }
}

/** The site's own origin in a browser, the cms itself on the server. */
function apiOrigin(): string {
  if (import.meta.env.SSR) return process.env['CMS_URL'] ?? CMS_ON_THIS_MACHINE;
  return location.origin;
}

function addressOf(path: string, params: ApiParams): URL {
  return new URL(apiAddress(path, params), apiOrigin());
}

/** `AbortSignal.any` is missing from browsers that visitors still use. */
function withTimeLimit(outer: AbortSignal | undefined) {
  const controller = new AbortController();
  const abort = () => controller.abort(outer?.reason);
  const timer = setTimeout(abort, TIME_LIMIT_MS);
  if (outer?.aborted) abort();
  outer?.addEventListener('abort', abort);
  const clear = () => {
    clearTimeout(timer);
    outer?.removeEventListener('abort', abort);
  };
  return { signal: controller.signal, clear };
}
