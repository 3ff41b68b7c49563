import { ApiError, NO_ANSWER } from './api-error.js';
import { problemIn } from './problem-in.js';

export interface ApiReply {
  ok: boolean;
  status: number;
  /** Parsed JSON; undefined where it is none. Whoever gets it may not change it. */
  body: unknown;
  /** Of the JSON, in UTF-16 units. */
  length: number;
}

/** Asks for one answer; rejects where none comes. */
export type Ask<Reply extends ApiReply = ApiReply> = (
  url: URL,
  signal: AbortSignal,
) => Promise<Reply>;

export type Fetch = (url: URL, init: RequestInit) => Promise<Response>;

/** Asks by `fetch`, the platform's own unless told. */
export function askBy(headers: Record<string, string> = {}, fetch?: Fetch): Ask {
  return async (url, signal) => {
    const response = await (fetch ?? globalThis.fetch)(url, { headers, signal });
    const text = await response.text().catch(() => '');
    const { ok, status } = response;
    return { ok, status, body: parsed(text), length: text.length };
  };
}

export function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

const TIME_LIMIT_MS = 15_000;

interface Asking<Reply extends ApiReply> {
  ask: Ask<Reply>;
  signal?: AbortSignal | undefined;
  /** How long the whole answer may take. */
  timeLimitMs?: number | undefined;
}

/**
 * One answer. Throws an `ApiError` for a refusal and where none comes in time, or the signal's own
 * reason when the caller gave up.
 */
export async function askOnce<Reply extends ApiReply>(
  url: URL,
  { ask, signal, timeLimitMs = TIME_LIMIT_MS }: Asking<Reply>,
): Promise<Reply> {
  const limit = withTimeLimit(signal, timeLimitMs);
  let reply: Reply;
  try {
    reply = await ask(url, limit.signal);
  } catch (cause) {
    signal?.throwIfAborted();
    throw new ApiError(NO_ANSWER, `${url.pathname}: no answer`, { cause });
  } finally {
    limit.clear();
  }
  const { ok, status, body } = reply;
  if (ok) return reply;
  throw new ApiError(status, `${url.pathname}: ${status}`, { problem: problemIn(body) });
}

export interface TimeLimit {
  signal: AbortSignal;
  /** The caller's own signal goes on to end what has begun. */
  stopClock: () => void;
  restartClock: () => void;
  /** Forgets the caller's signal, too. */
  clear: () => void;
}

/** Ends at the caller's signal or after so long. `AbortSignal.any` is missing from browsers that are still used. */
export function withTimeLimit(outer: AbortSignal | undefined, ms: number): TimeLimit {
  const controller = new AbortController();
  const abort = () => controller.abort(outer?.reason);
  let timer = setTimeout(abort, ms);
  if (outer?.aborted) abort();
  outer?.addEventListener('abort', abort);
  const stopClock = () => clearTimeout(timer);
  const restartClock = () => {
    stopClock();
    timer = setTimeout(abort, ms);
  };
  const clear = () => {
    stopClock();
    outer?.removeEventListener('abort', abort);
  };
  return { signal: controller.signal, stopClock, restartClock, clear };
}
