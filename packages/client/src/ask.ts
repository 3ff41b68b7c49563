import { ApiError } from './api-error.js';
import { parsedJson } from './parsed-json.js';
import { problemIn } from './problem-in.js';
import { inTime, type Limits } from './time-limit.js';

export interface ApiReply {
  ok: boolean;
  status: number;
  /** Parsed JSON; undefined if it is not JSON. Shared, so it must not be changed. */
  body: unknown;
  /** The length of the JSON, in UTF-16 units. */
  length: number;
}

/** Requests one answer; rejects if none comes. */
export type Ask<Reply extends ApiReply = ApiReply> = (
  url: URL,
  signal: AbortSignal,
) => Promise<Reply>;

export type Fetch = (url: URL, init: RequestInit) => Promise<Response>;

/** Requests by `fetch`; by default the platform's own. */
export function askBy(headers: Record<string, string> = {}, fetch?: Fetch): Ask {
  return async (url, signal) => {
    const response = await (fetch ?? globalThis.fetch)(url, { headers, signal });
    const text = await response.text().catch(() => '');
    const { ok, status } = response;
    return { ok, status, body: parsedJson(text), length: text.length };
  };
}

interface Asking<Reply extends ApiReply> extends Limits {
  ask: Ask<Reply>;
}

/** Requests one whole answer. Throws an `ApiError` for a refusal, and the errors of `inTime`. */
export async function askOnce<Reply extends ApiReply>(
  url: URL,
  { ask, ...limits }: Asking<Reply>,
): Promise<Reply> {
  const reply = await inTime(url, limits, (signal) => ask(url, signal));
  const { ok, status, body } = reply;
  if (ok) return reply;
  throw new ApiError(status, `${url.pathname}: ${status}`, { problem: problemIn(body) });
}
