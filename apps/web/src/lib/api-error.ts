import type { Problem } from '@portal/contract/problem';

/** The status of an answer that never came: no network, no server, or too late. */
export const NO_ANSWER = 0;

interface Details {
  problem?: Problem | undefined;
  cause?: unknown;
}

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

export function isMissing(error: unknown): boolean {
  return error instanceof ApiError && error.status === 404;
}

/** Another attempt may succeed: nothing came back, or the server was at fault. */
export function isPassing(error: unknown): boolean {
  return error instanceof ApiError && (error.status === NO_ANSWER || error.status >= 500);
}
