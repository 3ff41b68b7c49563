import type { Answer, AnswerKind } from './answers.ts';
import { ApiError, NO_ANSWER } from './api-error.ts';
import { loadCode } from './code.ts';

declare const process: { env: Record<string, string | undefined> };

const ROOT = '/api/v1';
const CMS_ON_THIS_MACHINE = 'http://localhost:1337';
const TIME_LIMIT_MS = 15_000;
/** What a gateway says of an answer that it cannot understand. */
const UNREADABLE = 502;

export type ApiParams = Record<string, string | number | undefined>;

/**
 * One answer of the public API, parsed by the contract. The schemas come with the first answer: a page
 * that the server has rendered needs none.
 * Throws an `ApiError`, `MissingCode`, or the signal's own reason when the caller gave up.
 */
export async function fetchAnswer<K extends AnswerKind>(
  kind: K,
  path: string,
  params: ApiParams,
  { signal }: { signal?: AbortSignal | undefined } = {},
): Promise<Answer<K>> {
  const [{ parseAnswer, parseProblem }, { response, body }] = await Promise.all([
    loadCode(() => import('./answers.ts')),
    load(path, params, signal),
  ]);
  if (!response.ok) {
    const message = `${path}: ${response.status}`;
    throw new ApiError(response.status, message, { problem: parseProblem(body) });
  }
  try {
    return parseAnswer(kind, body);
  } catch (cause) {
    throw new ApiError(UNREADABLE, `${path}: unexpected answer`, { cause });
  }
}

async function load(path: string, params: ApiParams, signal: AbortSignal | undefined) {
  const limit = withTimeLimit(signal);
  try {
    const response = await fetch(addressOf(path, params), { signal: limit.signal });
    const body: unknown = await response.json().catch(() => undefined);
    return { response, body };
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

/** The address of an answer of the API on this site; parameters that are undefined are left out. */
export function apiAddress(path: string, params: ApiParams): string {
  const given = Object.entries(params).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  );
  return given.length === 0 ? `${ROOT}${path}` : `${ROOT}${path}?${new URLSearchParams(given)}`;
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
