import { problem } from '@portal/contract/problem';
import * as z from 'zod/mini';
import { ApiError, NO_ANSWER } from './api-error.ts';

declare const process: { env: Record<string, string | undefined> };

// Compiled parsers need `eval`, which the content security policy forbids.
z.config({ jitless: true });

const ROOT = '/api/v1';
const CMS_ON_THIS_MACHINE = 'http://localhost:1337';
const TIME_LIMIT_MS = 15_000;
/** What a gateway says of an answer that it cannot understand. */
const UNREADABLE = 502;

export type ApiParams = Record<string, string | number | undefined>;

/**
 * One answer of the public API, parsed by the contract.
 * Throws an `ApiError`, or the signal's own reason when the caller gave up.
 */
export async function fetchAnswer<T>(
  path: string,
  params: ApiParams,
  schema: z.ZodMiniType<T>,
  { signal }: { signal?: AbortSignal | undefined } = {},
): Promise<T> {
  const limit = withTimeLimit(signal);
  try {
    const response = await fetch(addressOf(path, params), { signal: limit.signal });
    const body: unknown = await response.json().catch(() => undefined);
    if (!response.ok) throw refusal(response.status, path, body);
    const parsed = z.safeParse(schema, body);
    if (!parsed.success) {
      throw new ApiError(UNREADABLE, `${path}: unexpected answer`, { cause: parsed.error });
    }
    return parsed.data;
  } catch (error) {
    if (error instanceof ApiError) throw error;
    signal?.throwIfAborted();
    throw new ApiError(NO_ANSWER, `${path}: no answer`, { cause: error });
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
  const url = new URL(`${ROOT}${path}`, apiOrigin());
  for (const [name, value] of Object.entries(params)) {
    if (value !== undefined) url.searchParams.set(name, String(value));
  }
  return url;
}

function refusal(status: number, path: string, body: unknown): ApiError {
  const parsed = z.safeParse(problem, body);
  return new ApiError(status, `${path}: ${status}`, {
    problem: parsed.success ? parsed.data : undefined,
  });
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
