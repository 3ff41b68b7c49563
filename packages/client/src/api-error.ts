import type { Problem } from '@portal/contract/problem';

const TOO_MANY_REQUESTS = 429;
/** The status if no answer came: no network, no server, or a timeout. */
export const NO_ANSWER = 0;
/** The status of a gateway for an answer that it cannot parse. */
export const UNREADABLE = 502;

interface Details {
  problem?: Problem | undefined;
  cause?: unknown;
}

/** A refusal by the API, or no answer at all. */
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

/** Nothing is published at the address, or no longer. */
export function isMissing(error: unknown): boolean {
  return error instanceof ApiError && (error.status === 404 || !!error.problem?.withdrawn);
}

/** Another attempt may succeed: no answer, a server error, or a request to wait. */
export function isPassing(error: unknown): boolean {
  if (!(error instanceof ApiError)) return false;
  return error.status === NO_ANSWER || error.status >= 500 || error.status === TOO_MANY_REQUESTS;
}
