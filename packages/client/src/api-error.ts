import type { Problem } from '@portal/contract/problem';

const TOO_MANY_REQUESTS = 429;
/** The status of an answer that never came: no network, no server, or too late. */
export const NO_ANSWER = 0;
/** What a gateway says of an answer that it cannot understand. */
export const UNREADABLE = 502;

interface Details {
  problem?: Problem | undefined;
  cause?: unknown;
}

/** What the API said instead of an answer, or that it said nothing. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  /** The HTTP status, or `NO_ANSWER`. */
  readonly status: number;
  readonly problem: Problem | undefined;

  constructor(status: number, message: string, { problem, cause }: Details = {}) {
    super(message, { cause });
    this.status = status;
    this.problem = problem;
  }
}

/** Nothing is published at the address, or no more. */
export function isMissing(error: unknown): boolean {
  return error instanceof ApiError && (error.status === 404 || !!error.problem?.withdrawn);
}

/** Another attempt may succeed: nothing came back, the server was at fault, or it asks for patience. */
export function isPassing(error: unknown): boolean {
  if (!(error instanceof ApiError)) return false;
  return error.status === NO_ANSWER || error.status >= 500 || error.status === TOO_MANY_REQUESTS;
}
