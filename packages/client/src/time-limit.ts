import { ApiError, NO_ANSWER } from './api-error.js';

export interface TimeLimit {
  signal: AbortSignal;
  restartClock: () => void;
  /** Stops the clock and forgets the caller's signal. */
  clear: () => void;
}

/** Ends at the caller's signal or after so long. `AbortSignal.any` is missing from browsers that are still used. */
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
 * What comes in time. Throws an `ApiError` where nothing does, or the signal's own reason when the caller
 * gave up.
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
