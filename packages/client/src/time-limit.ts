import { ApiError, NO_ANSWER } from './api-error.js';

export interface TimeLimit {
  signal: AbortSignal;
  restartClock: () => void;
  /** Stops the clock and detaches from the caller's signal. */
  clear: () => void;
}

/**
 * Aborts at the caller's signal or after so many milliseconds. `AbortSignal.any` is missing in browsers
 * still in use.
 */
export function withTimeLimit(outer: AbortSignal | undefined, ms: number): TimeLimit {
  const controller = new AbortController();
  const abort = () => controller.abort(outer?.reason);
  let timer = setTimeout(abort, ms);
  if (outer?.aborted) abort();
  outer?.addEventListener('abort', abort);
  const restartClock = () => {
    clearTimeout(timer);
    timer = setTimeout(abort, ms);
  };
  const clear = () => {
    clearTimeout(timer);
    outer?.removeEventListener('abort', abort);
  };
  return { signal: controller.signal, restartClock, clear };
}

export interface Limits {
  signal?: AbortSignal | undefined;
  timeLimitMs?: number | undefined;
}

const TIME_LIMIT_MS = 15_000;

/**
 * The result, if it comes in time. Throws an `ApiError` on failure or timeout, or the signal's reason on
 * abort.
 */
export async function inTime<T>(
  url: URL,
  { signal, timeLimitMs = TIME_LIMIT_MS }: Limits,
  ask: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const limit = withTimeLimit(signal, timeLimitMs);
  try {
    return await ask(limit.signal);
  } catch (cause) {
    signal?.throwIfAborted();
    throw new ApiError(NO_ANSWER, `${url.pathname}: no answer`, { cause });
  } finally {
    limit.clear();
  }
}
